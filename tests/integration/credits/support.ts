import type { LedgerContext } from "@/lib/credits/entries";
import { type AwardRequest, postAwards } from "@/lib/credits/ledger";
import { ruleOn } from "@/lib/credits/policies";
import { systemActor } from "@/lib/platform/access/actor";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { createEmitter } from "@/lib/platform/operation/emit";
import { type Agency, makeAgency } from "@/tests/support/agency";

export const NOON = new Date("2026-06-10T05:00:00Z");

/** Root, units a (with section a1), b and c; an author and a co-author in a, curators in b and c, an HR officer in c. */
export function makeLedgerAgency(): Promise<Agency> {
  return makeAgency({
    units: [
      ["root", null],
      ["a", "root"],
      ["a1", "a"],
      ["b", "root"],
      ["c", "root"],
    ],
    people: [
      ["ani", "a1"],
      ["budi", "a"],
      ["kepala", "a"],
      ["citra", "b"],
      ["dewi", "c"],
      ["hr", "c"],
      ["eko", "b"],
    ],
    curators: [
      ["budi", "a"],
      ["citra", "b"],
      ["dewi", "c"],
    ],
    heads: ["kepala"],
    hrOfficers: ["hr"],
  });
}

/** Runs ledger work in a transaction of its own, as a command would. */
export function inLedger<T>(work: (context: LedgerContext) => Promise<T>, now = NOON): Promise<T> {
  return db().$transaction(
    async (tx) => {
      const emitter = createEmitter(tx, systemActor("system", "test"), now);
      return work({ tx, now, emit: emitter.emit });
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

interface Wish {
  employee: string;
  approver: string | null;
  rule?: string;
  amount?: number;
  bucket?: "official_jp" | "contribution";
  effectiveAt?: Date;
  source?: string;
  hash?: string;
  revision?: string;
  coAuthors?: string[];
}

/** An award as a caller would ask for it. */
export async function wish(agency: Agency, plan: Wish): Promise<AwardRequest> {
  const rule = await ruleOn(db(), plan.rule ?? "discussion.hosting", "2026-06-10");
  if (!rule) throw new Error("no such rule");
  return {
    employeeId: agency.people[plan.employee] ?? "",
    rule,
    bucket: plan.bucket ?? "official_jp",
    amount: plan.amount ?? 100,
    source: { type: "article", id: plan.source ?? newId(), hash: plan.hash ?? "f".repeat(64) },
    effectiveAt: plan.effectiveAt ?? NOON,
    approverId: plan.approver ? (agency.people[plan.approver] ?? "") : null,
    coAuthorIds: (plan.coAuthors ?? []).map((name) => agency.people[name] ?? ""),
    ...(plan.revision ? { revision: plan.revision } : {}),
  };
}

export async function award(agency: Agency, plan: Wish, now = NOON) {
  const request = await wish(agency, plan);
  const [entry] = await inLedger((context) => postAwards(context, [request]), now);
  if (!entry) throw new Error("nothing posted");
  return entry;
}

/** The sum of what a person has in a bucket, straight from the table. */
export async function balanceOf(
  agency: Agency,
  name: string,
  bucket: "official_jp" | "contribution" = "official_jp",
): Promise<number> {
  const { _sum } = await db().creditEntry.aggregate({
    where: { employeeId: agency.people[name] ?? "", bucket },
    _sum: { amount: true },
  });
  return _sum.amount ?? 0;
}
