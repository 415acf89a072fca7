import { DomainError } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { creditPolicy, ledgerOwners } from "../policy";
import { reverseEntries } from "../reversal";
import { reverseEntryInput } from "../schema";

/** Reverses one entry with a reason; what its cap had blocked is evaluated again. */
export const reverseEntry = defineCommand({
  name: "credit.reverseEntry",
  summary: "Reverse a credit entry by the exact opposite amount, with a reason.",
  http: "POST /credit-entries/{entryId}/reverse",
  input: reverseEntryInput,
  load: async ({ tx, actor, input }) => {
    const entry = await tx.creditEntry.findUnique({ where: { id: input.entryId }, include: { reversal: true } });
    if (!entry) return null;
    const owner = await tx.employee.findFirst({
      where: { AND: [{ id: entry.employeeId }, ledgerOwners(actor)] },
      select: { unitId: true },
    });
    if (!owner) return null;
    const others = await tx.creditEntry.findMany({
      where: { sourceId: entry.sourceId, sourceType: entry.sourceType },
      distinct: ["employeeId"],
      select: { employeeId: true },
    });
    return { entry, unitId: owner.unitId, coAuthorIds: others.map(({ employeeId }) => employeeId) };
  },
  permit: ({ actor, target }) => creditPolicy.can(actor, "reverse", { ...target, employeeId: target.entry.employeeId }),
  run: async ({ tx, actor, input, target, now, emit }) => {
    const { reversal, ...entry } = target.entry;
    if (reversal || entry.kind === "reversal") throw new DomainError("conflict", { reason: "already_reversed" });
    const by = { id: actor.id, unitId: actor.unitId };
    const posted = await reverseEntries({ tx, now, emit }, [entry], by, input.reason);
    return {
      id: entry.id,
      posted: posted.map(({ id, seq, kind, amount }) => ({ id, seq: Number(seq), kind, amount })),
    };
  },
});
