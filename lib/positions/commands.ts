import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, invalid } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { positionPolicy } from "./policy";
import { createPositionInput, editPositionInput, positionIdInput } from "./schema";

async function lockPosition(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM position WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.position.findUnique({
    where: { id },
    include: { employees: { where: { offboardedAt: null }, select: { id: true } } },
  });
}

/** A unit has one head; and nobody makes the post they hold themselves into the head's. */
async function checkLeading(
  tx: Tx,
  actor: Actor,
  post: { id?: string; unitId: string; holders: string[] },
): Promise<void> {
  if (!actor.isAdministrator && actor.id && post.holders.includes(actor.id))
    throw new DomainError("forbidden", { reason: "not_yourself" });
  if (post.holders.length > 1) throw invalid([{ path: "leads", code: "severalHolders" }]);
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${post.unitId}::uuid FOR UPDATE`;
  const other = await tx.position.findFirst({
    where: { unitId: post.unitId, leads: true, retiredAt: null, NOT: { id: post.id ?? newId() } },
    select: { id: true },
  });
  if (other) throw invalid([{ path: "leads", code: "unitHasHead" }]);
}

/** Adds a post to a unit. */
export const createPosition = defineCommand({
  name: "position.create",
  summary: "Add a position to a unit.",
  http: "POST /positions",
  input: createPositionInput,
  load: ({ tx, input }) => tx.unit.findUnique({ where: { id: input.unitId }, select: { id: true, retiredAt: true } }),
  permit: ({ actor, target }) => positionPolicy.can(actor, "create", { unitId: target.id, retiredAt: null }),
  run: async ({ tx, actor, input, target, emit }) => {
    if (target.retiredAt) throw invalid([{ path: "unitId", code: "unitRetired" }]);
    if (await tx.position.findUnique({ where: { slug: input.slug }, select: { id: true } }))
      throw invalid([{ path: "slug", code: "taken" }]);
    if (input.leads) await checkLeading(tx, actor, { unitId: target.id, holders: [] });
    const id = newId();
    await tx.position.create({ data: { id, ...input, competenceStandard: input.competenceStandard || null } });
    await emit({
      type: "position.created",
      targetType: "position",
      targetId: id,
      unitId: target.id,
      details: { slug: input.slug, leads: input.leads },
    });
    return { id, slug: input.slug };
  },
});

/** Changes a post's titles, kind, level, standard or whether it leads; its unit stays. */
export const editPosition = defineCommand({
  name: "position.edit",
  summary: "Change a position's titles, kind, level, standard or whether it leads its unit.",
  http: "PUT /positions/{id}",
  input: editPositionInput,
  load: ({ tx, input }) => lockPosition(tx, input.id),
  permit: ({ actor, target }) => positionPolicy.can(actor, "edit", target),
  run: async ({ tx, actor, input, target, emit }) => {
    const holders = target.employees.map((holder) => holder.id);
    if (input.leads && !target.leads) await checkLeading(tx, actor, { id: target.id, unitId: target.unitId, holders });
    const { id, ...rest } = input;
    const data = { ...rest, competenceStandard: rest.competenceStandard || null };
    const changed = (Object.keys(data) as (keyof typeof data)[]).filter((field) => data[field] !== target[field]);
    if (changed.length === 0) return { id };
    await tx.position.update({ where: { id }, data });
    const before = Object.fromEntries(changed.map((field) => [field, target[field]]));
    await emit({
      type: "position.edited",
      targetType: "position",
      targetId: id,
      unitId: target.unitId,
      details: { before, changed },
    });
    return { id };
  },
});

/** Retires a post nobody holds. */
export const retirePosition = defineCommand({
  name: "position.retire",
  summary: "Retire a position that nobody holds.",
  http: "POST /positions/{id}/retire",
  input: positionIdInput,
  load: ({ tx, input }) => lockPosition(tx, input.id),
  permit: ({ actor, target }) => positionPolicy.can(actor, "retire", target),
  run: async ({ tx, target, now, emit }) => {
    if (target.employees.length > 0) throw new DomainError("conflict", { reason: "position_held" });
    await tx.position.update({ where: { id: target.id }, data: { retiredAt: now } });
    await emit({ type: "position.retired", targetType: "position", targetId: target.id, unitId: target.unitId });
    return { id: target.id };
  },
});
