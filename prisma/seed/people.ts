import { actorOfEmployee } from "@/lib/employees/actor";
import type { Actor } from "@/lib/platform/access/actor";
import { db } from "@/lib/platform/db/client";

const ids = new Map<string, string>();
const actors = new Map<string, Actor>();

/** An employee's id by NIP. */
export async function employeeId(nip: string): Promise<string> {
  const known = ids.get(nip);
  if (known) return known;
  const row = await db().employee.findUniqueOrThrow({ where: { nip }, select: { id: true } });
  ids.set(nip, row.id);
  return row.id;
}

/** An employee as somebody who acts, by NIP. */
export async function actorOf(nip: string): Promise<Actor> {
  const known = actors.get(nip);
  if (known) return known;
  const actor = await actorOfEmployee(await employeeId(nip), "system");
  if (!actor) throw new Error(`${nip} is offboarded`);
  actors.set(nip, actor);
  return actor;
}
