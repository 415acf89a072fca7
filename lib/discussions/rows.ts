import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";
import { visibleDiscussions } from "./policy";

/** A discussion under a row lock, as far as the actor may know of it. */
export async function lockDiscussion(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM discussion WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.discussion.findFirst({ where: { AND: [{ id }, visibleDiscussions(actor)] } });
}

/** The agency's clock, on which forms tell hours. */
export async function agencyZone(tx: Tx): Promise<string> {
  const organization = await tx.organization.findFirst({ select: { timeZone: true } });
  return organization?.timeZone ?? "Asia/Jakarta";
}
