import type { CreditEntry } from "@/lib/platform/db/generated/client";
import { asJson } from "@/lib/platform/db/json";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { payloadHash } from "./chain";
import { type LedgerContext, lockLedger, postedEntries, tellPosted, toPosted } from "./entries";
import { type Calendar, readCalendar } from "./periods";
import type { EffectiveRule } from "./policies";
import { applyCaps, makerCheckerRefusal, type PostedEntry } from "./rules";
import type { Bucket } from "./schema";

/** What somebody has earned, before caps. */
export interface AwardRequest {
  employeeId: string;
  rule: EffectiveRule;
  bucket: Bucket;
  /** Hundredths of a JP, after shares and before caps. */
  amount: number;
  source: { type: string; id: string; hash: string };
  /** When it was earned: a fixed moment of the source, so that a second try asks for the same. */
  effectiveAt: Date;
  approverId: string | null;
  coAuthorIds: readonly string[];
  /** Tells a later award of the same source from the first, such as after a withdrawal was lifted. */
  revision?: string;
  reason?: string;
  /** Where both stood when the work was judged; without it, where they stand now. */
  judged?: Judged;
}

interface Judged {
  unitId: string;
  unitPath: readonly string[];
  approverUnitId: string | null;
  approverUnitPath: readonly string[];
}

interface Person {
  unitId: string;
  path: readonly string[];
}

/** Reads what is posted once per person and bucket and keeps it current while posting. */
export function createBook(context: LedgerContext) {
  const books = new Map<string, PostedEntry[]>();
  return async (employeeId: string, bucket: Bucket): Promise<PostedEntry[]> => {
    const key = `${employeeId} ${bucket}`;
    const known = books.get(key) ?? (await postedEntries(context.tx, employeeId, bucket));
    books.set(key, known);
    return known;
  };
}

async function peopleOf(context: LedgerContext, requests: readonly AwardRequest[]): Promise<Map<string, Person>> {
  const ids = requests.flatMap(({ employeeId, approverId }) => [employeeId, approverId ?? employeeId]);
  const rows = await context.tx.employee.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, unitId: true, unit: { select: { path: true } } },
  });
  return new Map(rows.map((row) => [row.id, { unitId: row.unitId, path: row.unit.path }]));
}

function person(people: Map<string, Person>, id: string): Person {
  const found = people.get(id);
  if (!found) throw new DomainError("not_found");
  return found;
}

function standing(people: Map<string, Person>, request: AwardRequest): Judged {
  const beneficiary = person(people, request.employeeId);
  const approver = request.approverId ? person(people, request.approverId) : null;
  return {
    unitId: beneficiary.unitId,
    unitPath: beneficiary.path,
    approverUnitId: approver?.unitId ?? null,
    approverUnitPath: approver?.path ?? [],
  };
}

/** `rule:source:employee:period[:revision]`, and the bucket, because the two are separate entries. */
export function idempotencyKey(request: AwardRequest, periodName: string): string {
  const { rule, source, employeeId, bucket, revision } = request;
  const parts = [
    rule.snapshot.code,
    `${source.type}/${source.id}`,
    employeeId,
    periodName,
    ...(revision ? [revision] : []),
    bucket,
  ];
  return parts.join(":");
}

function payloadOf(request: AwardRequest): string {
  const { rule, source } = request;
  return payloadHash({
    employeeId: request.employeeId,
    kind: "award",
    bucket: request.bucket,
    uncappedAmount: request.amount,
    formCode: rule.snapshot.formCode,
    ruleId: rule.id,
    ruleVersion: rule.snapshot.version,
    sourceType: source.type,
    sourceId: source.id,
    sourceHash: source.hash,
    effectiveAt: request.effectiveAt,
    approverId: request.approverId,
    reversesEntryId: null,
  });
}

/**
 * Posts awards: under a lock per employee, each capped by what is posted already, an amount of 0 kept so that it can be
 * evaluated again. The same request posts nothing new and returns the first entry; the approver is checked here, for
 * whoever calls.
 */
export async function postAwards(context: LedgerContext, requests: readonly AwardRequest[]): Promise<CreditEntry[]> {
  if (requests.length === 0) return [];
  await lockLedger(
    context.tx,
    requests.map(({ employeeId }) => employeeId),
  );
  const calendar = await readCalendar(context.tx);
  const people = await peopleOf(context, requests);
  const book = createBook(context);
  const entries: CreditEntry[] = [];
  for (const request of requests) entries.push(await postAward(context, request, { calendar, people, book }));
  return entries;
}

interface Desk {
  calendar: Calendar;
  people: Map<string, Person>;
  book: ReturnType<typeof createBook>;
}

async function postAward(context: LedgerContext, request: AwardRequest, desk: Desk): Promise<CreditEntry> {
  const { rule, source, approverId } = request;
  const at = request.judged ?? standing(desk.people, request);
  const refusal = makerCheckerRefusal({
    beneficiaryId: request.employeeId,
    beneficiaryUnitPath: at.unitPath,
    coAuthorIds: request.coAuthorIds,
    approverId,
    approverUnitPath: at.approverUnitPath,
    ruleApprover: rule.snapshot.approver,
  });
  if (refusal) throw new DomainError("forbidden", { reason: refusal });

  const own = await desk.calendar.own(request.effectiveAt);
  const key = idempotencyKey(request, own.name);
  const hash = payloadOf(request);
  const first = await context.tx.creditEntry.findUnique({
    where: { idempotencyKey: key },
  });
  if (first && first.payloadHash !== hash) throw new DomainError("idempotency_conflict");
  if (first) return first;

  const posted = await desk.book(request.employeeId, request.bucket);
  const capped = applyCaps(
    {
      amount: request.amount,
      caps: rule.snapshot.caps,
      bucket: request.bucket,
      sourceId: source.id,
      effectiveAt: request.effectiveAt,
    },
    posted,
    desk.calendar.timeZone,
  );
  const entry = await context.tx.creditEntry.create({
    data: {
      id: newId(),
      employeeId: request.employeeId,
      unitId: at.unitId,
      kind: "award",
      bucket: request.bucket,
      amount: capped.amount,
      uncappedAmount: request.amount,
      ...(capped.cut ? { capCut: asJson(capped.cut) } : {}),
      formCode: rule.snapshot.formCode,
      ruleId: rule.id,
      ruleVersion: rule.snapshot.version,
      ruleSnapshot: asJson(rule.snapshot),
      sourceType: source.type,
      sourceId: source.id,
      sourceHash: source.hash,
      periodId: (await desk.calendar.posting(own)).id,
      awardedAt: context.now,
      effectiveAt: request.effectiveAt,
      approverId,
      approverUnitId: at.approverUnitId,
      reason: request.reason ?? "",
      idempotencyKey: key,
      payloadHash: hash,
    },
  });
  posted.push(toPosted(entry));
  await tellPosted(context, entry);
  return entry;
}
