import { DomainError, invalid } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { findTaken, lockTree, lockUnit } from "./find";
import { unitPolicy } from "./policy";
import { makesCycle, movedPath, retirementObstacle } from "./rules";
import { createUnitInput, moveUnitInput, renameUnitInput, unitIdInput } from "./schema";

function refuseTaken(taken: string[]): void {
  if (taken.length > 0) throw invalid(taken.map((path) => ({ path, code: "taken" })));
}

/** Adds a unit below one that the actor administers. */
export const createUnit = defineCommand({
  name: "unit.create",
  summary: "Add a unit below one you administer.",
  http: "POST /units",
  input: createUnitInput,
  load: ({ tx, input }) => lockUnit(tx, input.parentId),
  permit: ({ actor, target }) => unitPolicy.can(actor, "createBelow", target),
  run: async ({ tx, input, target, emit }) => {
    refuseTaken(await findTaken(tx, input));
    const id = newId();
    await tx.unit.create({ data: { id, ...input, path: [...target.path, id] } });
    await emit({
      type: "unit.created",
      targetType: "unit",
      targetId: id,
      unitId: id,
      details: { code: input.code, parentId: target.id },
    });
    return { id, slug: input.slug };
  },
});

/** Changes a unit's names and code; its address stays. */
export const renameUnit = defineCommand({
  name: "unit.rename",
  summary: "Change a unit's names and code.",
  http: "PUT /units/{id}",
  input: renameUnitInput,
  load: ({ tx, input }) => lockUnit(tx, input.id),
  permit: ({ actor, target }) => unitPolicy.can(actor, "rename", target),
  run: async ({ tx, input, target, emit }) => {
    refuseTaken(await findTaken(tx, { id: target.id, code: input.code }));
    // There is one organization, at the top, and nothing else is one.
    const kind = target.parentId === null || input.kind === "organization" ? target.kind : (input.kind ?? target.kind);
    const data = { code: input.code, nameId: input.nameId, nameEn: input.nameEn, kind };
    const changed = (Object.keys(data) as (keyof typeof data)[]).filter((field) => data[field] !== target[field]);
    if (changed.length === 0) return { id: target.id, slug: target.slug };
    await tx.unit.update({ where: { id: target.id }, data });
    const before = Object.fromEntries(changed.map((field) => [field, target[field]]));
    await emit({
      type: "unit.renamed",
      targetType: "unit",
      targetId: target.id,
      unitId: target.id,
      details: { before, changed },
    });
    return { id: target.id, slug: target.slug };
  },
});

/** Puts a unit with everything below it under another parent; rights are checked at both ends and no unit ends below itself. */
export const moveUnit = defineCommand({
  name: "unit.move",
  summary: "Move a unit with everything below it to another parent; you must administer both.",
  http: "POST /units/{id}/move",
  input: moveUnitInput,
  load: async ({ tx, input }) => {
    await lockTree(tx);
    const unit = await lockUnit(tx, input.id);
    const parent = await lockUnit(tx, input.parentId);
    return unit && parent ? { unit, parent } : null;
  },
  permit: ({ actor, target }) => {
    const here = unitPolicy.can(actor, "move", target.unit);
    return here.allowed ? unitPolicy.can(actor, "createBelow", target.parent) : here;
  },
  run: async ({ tx, target: { unit, parent }, emit }) => {
    if (makesCycle(unit, parent)) throw invalid([{ path: "parentId", code: "cycle" }]);
    if (unit.parentId === parent.id) return { id: unit.id, moved: 0 };
    const subtree = await tx.unit.findMany({ where: { path: { has: unit.id } }, select: { id: true, path: true } });
    await tx.unit.update({ where: { id: unit.id }, data: { parentId: parent.id } });
    for (const each of subtree)
      await tx.unit.update({ where: { id: each.id }, data: { path: movedPath(each.path, unit, parent) } });
    await emit({
      type: "unit.moved",
      targetType: "unit",
      targetId: unit.id,
      unitId: unit.id,
      details: { from: unit.parentId, to: parent.id },
    });
    return { id: unit.id, moved: subtree.length };
  },
});

/** Retires a unit that has no people, units or spaces any more; its posts end with it. Nothing is deleted. */
export const retireUnit = defineCommand({
  name: "unit.retire",
  summary: "Retire a unit that has no employees, units or spaces left.",
  http: "POST /units/{id}/retire",
  input: unitIdInput,
  load: ({ tx, input }) => lockUnit(tx, input.id),
  permit: ({ actor, target }) => unitPolicy.can(actor, "retire", target),
  run: async ({ tx, target, now, emit }) => {
    const obstacle = retirementObstacle({
      employees: await tx.employee.count({ where: { unitId: target.id, offboardedAt: null } }),
      children: await tx.unit.count({ where: { parentId: target.id, retiredAt: null } }),
      spaces: await tx.space.count({ where: { unitId: target.id, retiredAt: null } }),
    });
    if (obstacle) throw new DomainError("conflict", { reason: obstacle });
    await tx.unit.update({ where: { id: target.id }, data: { retiredAt: now } });
    const positions = await tx.position.updateMany({
      where: { unitId: target.id, retiredAt: null },
      data: { retiredAt: now },
    });
    const roles = await tx.roleAssignment.deleteMany({ where: { unitId: target.id } });
    const details = { positions: positions.count, roles: roles.count };
    await emit({ type: "unit.retired", targetType: "unit", targetId: target.id, unitId: target.id, details });
    return { id: target.id };
  },
});
