import type { Tx } from "@/lib/platform/db/client";

const ROW = {
  id: true,
  slug: true,
  code: true,
  nameId: true,
  nameEn: true,
  kind: true,
  parentId: true,
  path: true,
  retiredAt: true,
} as const;

/** One change of the tree at a time, so that two moves cannot make a cycle together. */
export async function lockTree(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(74610003)`;
}

/** A unit, locked for the rest of the transaction. */
export async function lockUnit(tx: Tx, id: string) {
  await lockTree(tx);
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.unit.findUnique({ where: { id }, select: ROW });
}

/** Which of these are already another unit's. */
export async function findTaken(
  tx: Tx,
  candidate: { id?: string; code: string; slug?: string },
): Promise<("code" | "slug")[]> {
  const rows = await tx.unit.findMany({
    where: { OR: [{ code: candidate.code }, ...(candidate.slug ? [{ slug: candidate.slug }] : [])] },
    select: { id: true, code: true, slug: true },
  });
  const others = rows.filter((row) => row.id !== candidate.id);
  return [
    ...(others.some((row) => row.code === candidate.code) ? (["code"] as const) : []),
    ...(candidate.slug && others.some((row) => row.slug === candidate.slug) ? (["slug"] as const) : []),
  ];
}
