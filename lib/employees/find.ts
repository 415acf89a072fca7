import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";
import { visibleEmployees } from "./policy";

/** The columns that tell where an employee stands and what they hold. */
export const STANDING = {
  id: true,
  nip: true,
  name: true,
  email: true,
  unitId: true,
  positionId: true,
  employmentType: true,
  startedOn: true,
  offboardedAt: true,
  createdAt: true,
  roles: {
    select: { id: true, role: true, unitId: true, unit: { select: { slug: true, nameId: true, nameEn: true } } },
  },
  position: { select: { id: true, slug: true, titleId: true, titleEn: true, unitId: true, leads: true } },
  unit: { select: { id: true, slug: true, nameId: true, nameEn: true } },
} as const;

export type EmployeeRow = NonNullable<Awaited<ReturnType<typeof findEmployee>>>;

/** An employee as far as the actor may know of them, with what they hold. */
export function findEmployee(tx: Tx, actor: Actor, id: string) {
  return tx.employee.findFirst({ where: { AND: [{ id }, visibleEmployees(actor)] }, select: STANDING });
}

/** The same, locked for the rest of the transaction. */
export async function lockEmployee(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT id FROM employee WHERE id = ${id}::uuid FOR UPDATE`;
  return findEmployee(tx, actor, id);
}

/** Whether somebody else already has this NIP or address. */
export async function findTaken(
  tx: Tx,
  candidate: { id?: string; nip: string; email: string },
): Promise<("nip" | "email")[]> {
  const rows = await tx.employee.findMany({
    where: {
      OR: [{ nip: candidate.nip }, { email: candidate.email }],
      NOT: { id: candidate.id ?? "00000000-0000-0000-0000-000000000000" },
    },
    select: { nip: true, email: true },
  });
  return [
    ...(rows.some((row) => row.nip === candidate.nip) ? (["nip"] as const) : []),
    ...(rows.some((row) => row.email === candidate.email) ? (["email"] as const) : []),
  ];
}

/** How many people administer the whole organization. */
export function countAdministrators(tx: Tx): Promise<number> {
  return tx.roleAssignment.count({
    where: { role: "administrator", unit: { parentId: null }, employee: { offboardedAt: null } },
  });
}
