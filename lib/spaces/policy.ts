import type { Actor } from "@/lib/platform/access/actor";
import { any, refuse, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import type { Prisma } from "@/lib/platform/db/generated/client";

export interface SpaceRow {
  unitId: string;
  readTokens: readonly string[];
  retiredAt: Date | null;
}

/** The spaces somebody may know of. */
export function visibleSpaces(actor: Actor): Prisma.SpaceWhereInput {
  return { retiredAt: null, readTokens: { hasSome: [...actor.tokens] } };
}

function curates(actor: Actor, unitId: string) {
  return when(actor.curatedUnitIds.includes(unitId), "curators_of_the_unit");
}

/** Who may do what with a space. Writing is for the unit's own people; everyone else is invited as a co-author. */
export const spacePolicy = definePolicy<"read" | "write" | "edit" | "import", SpaceRow>(
  "space",
  ["read", "write", "edit", "import"],
  {
    read: (actor, space) =>
      when(
        space.readTokens.some((token) => actor.tokens.includes(token)),
        "not_yours",
      ),
    write: (actor, space) => {
      if (actor.kind !== "employee") return refuse("employees_only");
      return any(
        when(actor.unitPath.includes(space.unitId), "writers_of_the_unit"),
        curates(actor, space.unitId),
        refuse("writers_of_the_unit"),
      );
    },
    edit: (actor, space) => curates(actor, space.unitId),
    import: (actor, space) => curates(actor, space.unitId),
  },
);

/** Whoever curates a unit, or administers it, may open a space for it. */
export function mayCreateSpace(actor: Actor, unitId: string) {
  return any(curates(actor, unitId), when(actor.administeredUnitIds.includes(unitId), "curators_of_the_unit"));
}
