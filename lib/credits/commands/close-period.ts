import { DomainError } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { dateOnly, dayIn } from "@/lib/platform/time/calendar";
import { GENESIS } from "../chain";
import { lockLedger } from "../entries";
import { openNext, readCalendar } from "../periods";
import { creditPolicy } from "../policy";
import { closePeriodInput } from "../schema";

/** Closes a period that has ended and seals it with the head's hash; later corrections go to the next one. */
export const closePeriod = defineCommand({
  name: "period.close",
  summary: "Close a period that has ended and seal it with the hash of the ledger's head.",
  http: "POST /periods/{periodId}/close",
  input: closePeriodInput,
  load: async ({ tx, input }) => {
    await lockLedger(tx, []);
    return tx.period.findUnique({ where: { id: input.periodId } });
  },
  permit: ({ actor }) => creditPolicy.can(actor, "keepPeriods", { employeeId: "", unitId: "", coAuthorIds: [] }),
  run: async ({ tx, actor, target: period, now, emit }) => {
    if (period.closedAt) throw new DomainError("period_closed");
    const { timeZone } = await readCalendar(tx);
    if (dateOnly(dayIn(now, timeZone)) <= period.endsOn)
      throw new DomainError("conflict", { reason: "period_not_over" });
    const earlier = await tx.period.count({ where: { startsOn: { lt: period.startsOn }, closedAt: null } });
    if (earlier > 0) throw new DomainError("conflict", { reason: "earlier_period_open" });
    const head = await tx.creditEntry.findFirst({ orderBy: { seq: "desc" }, select: { seq: true, hash: true } });
    const [sealedSeq, sealedHash] = [head?.seq ?? 0n, head?.hash ?? GENESIS];
    await tx.period.update({
      where: { id: period.id },
      data: { closedAt: now, closedById: actor.id, sealedSeq, sealedHash },
    });
    await openNext(tx, period);
    await emit({
      type: "period.closed",
      targetType: "period",
      targetId: period.id,
      afterHash: sealedHash,
      details: { name: period.name, sealedSeq: Number(sealedSeq) },
    });
    return { id: period.id, name: period.name, sealedSeq: Number(sealedSeq), sealedHash };
  },
});
