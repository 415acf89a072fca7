import type { Actor } from "@/lib/platform/access/actor";
import { all, any, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import type { Prisma } from "@/lib/platform/db/generated/client";

/** Whose credit it is, and who wrote with them. */
export interface CreditRow {
  employeeId: string;
  unitId: string;
  coAuthorIds: readonly string[];
}

/** The employees whose ledger an actor may see: their own, their subordinates', and for HR officers everybody's. */
export function ledgerOwners(actor: Actor): Prisma.EmployeeWhereInput {
  if (actor.kind !== "employee" || !actor.id) return { id: { in: [] } };
  if (actor.isHrOfficer) return {};
  return { OR: [{ id: actor.id }, { unitId: { in: [...actor.ledUnitIds] } }] };
}

/** Who may see and correct credit. A correction is never one's own, nor a co-author's. */
export const creditPolicy = definePolicy<"read" | "reverse" | "keepPeriods", CreditRow>(
  "credit",
  ["read", "reverse", "keepPeriods"],
  {
    read: (actor, row) =>
      any(
        when(actor.id === row.employeeId, "not_yours"),
        when(actor.isHrOfficer || actor.ledUnitIds.includes(row.unitId), "not_yours"),
      ),
    reverse: (actor, row) =>
      all(
        when(actor.isHrOfficer, "hr_officers_only"),
        when(actor.id !== row.employeeId, "own_credit"),
        when(actor.id === null || !row.coAuthorIds.includes(actor.id), "co_author"),
      ),
    keepPeriods: (actor) => when(actor.isHrOfficer, "hr_officers_only"),
  },
);
