import { visibleArticles } from "@/lib/articles/policy";
import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";
import type { CreditEntry } from "@/lib/platform/db/generated/client";
import { defineQuery } from "@/lib/platform/operation/query";
import { dateOnly, dayIn } from "@/lib/platform/time/calendar";
import { creditPolicy, ledgerOwners } from "../policy";
import { milestonesOf } from "../rules";
import { ledgerDownloadInput, ledgerInput } from "../schema";
import { type LedgerEntryView, toEntryView } from "../views";

/** Twenty hours a year, unless the employee has a target of their own. */
const DEFAULT_TARGET = 2000;
const PAGE = 50;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

async function findOwner(tx: Tx, actor: Actor, wanted: string | undefined) {
  const who = wanted ?? actor.id ?? "";
  const by = UUID.test(who) ? { id: who } : { nip: who };
  return tx.employee.findFirst({
    where: { AND: [by, ledgerOwners(actor)] },
    select: { id: true, name: true, nip: true, unitId: true },
  });
}

async function findPeriod(tx: Tx, wanted: string | undefined, today: Date) {
  const periods = await tx.period.findMany({ orderBy: { startsOn: "desc" } });
  const present = periods.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ?? periods[0];
  return { periods, period: wanted ? periods.find(({ name }) => name === wanted) : present };
}

/** Titles of the articles behind the entries, as far as the reader may see them. */
async function titlesOf(
  tx: Tx,
  actor: Actor,
  entries: readonly CreditEntry[],
): Promise<Map<string, { title: string; href: string }>> {
  const idsOf = (type: string) => [
    ...new Set(entries.filter(({ sourceType }) => sourceType === type).map(({ sourceId }) => sourceId)),
  ];
  const reviews = await tx.review.findMany({
    where: { id: { in: idsOf("review") } },
    select: { id: true, articleId: true },
  });
  const articleIds = [...idsOf("article"), ...reviews.map(({ articleId }) => articleId)];
  const articles = await tx.article.findMany({
    where: { AND: [{ id: { in: articleIds } }, visibleArticles(actor)] },
    select: { id: true, key: true, slug: true, title: true },
  });
  const found = new Map(articles.map(({ id, key, slug, title }) => [id, { title, href: `/articles/${slug}-${key}` }]));
  for (const { id, articleId } of reviews) {
    const article = found.get(articleId);
    if (article) found.set(id, article);
  }
  return found;
}

async function viewsOf(tx: Tx, actor: Actor, entries: readonly CreditEntry[]): Promise<LedgerEntryView[]> {
  const titles = await titlesOf(tx, actor, entries);
  const units = await tx.unit.findMany({
    where: { id: { in: entries.flatMap(({ approverUnitId }) => approverUnitId ?? []) } },
    select: { id: true, nameId: true, nameEn: true },
  });
  const unitNames = new Map(units.map(({ id, nameId, nameEn }) => [id, { id: nameId, en: nameEn }]));
  const partners = await tx.creditEntry.findMany({
    where: {
      OR: [
        { reversesEntryId: { in: entries.map(({ id }) => id) } },
        { id: { in: entries.flatMap(({ reversesEntryId }) => reversesEntryId ?? []) } },
      ],
    },
    select: { id: true, seq: true, reversesEntryId: true },
  });
  const seqs = new Map(partners.map(({ id, seq }) => [id, Number(seq)]));
  const reversedBy = new Map(
    partners.flatMap(({ seq, reversesEntryId }) => (reversesEntryId ? [[reversesEntryId, Number(seq)] as const] : [])),
  );
  let total = 0;
  return entries.map((entry) => {
    total += entry.amount;
    return toEntryView(entry, {
      source: titles.get(entry.sourceId) ?? null,
      unit: entry.approverUnitId ? (unitNames.get(entry.approverUnitId) ?? null) : null,
      reverses: entry.reversesEntryId ? (seqs.get(entry.reversesEntryId) ?? null) : null,
      reversedBy: reversedBy.get(entry.id) ?? null,
      total,
    });
  });
}

/** An employee's page of the ledger: total against target, milestones, entries with running totals, as of entry N. */
export const getLedger = defineQuery({
  name: "credit.ledger",
  summary: "An employee's credit: total against target, milestones, and the entries of a period, newest first.",
  http: "GET /credit-entries",
  input: ledgerInput,
  load: ({ db, actor, input }) => findOwner(db, actor, input.employee),
  permit: ({ actor, target }) => creditPolicy.can(actor, "read", { ...target, employeeId: target.id, coAuthorIds: [] }),
  run: async ({ db, actor, input, target: owner, now }) => {
    const organization = await db.organization.findFirst({ select: { timeZone: true } });
    const timeZone = organization?.timeZone ?? "Asia/Jakarta";
    const today = dateOnly(dayIn(now, timeZone));
    const { periods, period } = await findPeriod(db, input.period, today);
    const head = await db.creditEntry.findFirst({ orderBy: { seq: "desc" }, select: { seq: true } });
    const rows = period
      ? await db.creditEntry.findMany({ where: { employeeId: owner.id, periodId: period.id }, orderBy: { seq: "asc" } })
      : [];
    const ofBucket = (bucket: string) => rows.filter((row) => row.bucket === bucket);
    const sum = (list: readonly CreditEntry[]) => list.reduce((total, { amount }) => total + amount, 0);
    const official = ofBucket("official_jp");
    const own = period
      ? await db.creditTarget.findUnique({
          where: { employeeId_periodId: { employeeId: owner.id, periodId: period.id } },
        })
      : null;
    const target = own?.official ?? DEFAULT_TARGET;
    const views = (await viewsOf(db, actor, ofBucket(input.bucket))).reverse();
    const start = (input.page - 1) * PAGE;
    return {
      employee: { id: owner.id, name: owner.name, isSelf: owner.id === actor.id },
      period: period
        ? { name: period.name, startsOn: period.startsOn, endsOn: period.endsOn, closed: period.closedAt !== null }
        : null,
      periods: periods.map(({ name }) => name),
      timeZone,
      asOf: { seq: Number(head?.seq ?? 0), at: now },
      target,
      official: sum(official),
      contribution: sum(ofBucket("contribution")),
      milestones: period
        ? milestonesOf(period, target).map(({ on, needed }) => ({
            on,
            needed,
            stood: sum(official.filter((row) => dateOnly(dayIn(row.awardedAt, timeZone)) <= on)),
            past: on < today,
            daysLeft: Math.round((on.getTime() - today.getTime()) / 86_400_000),
          }))
        : [],
      items: views.slice(start, start + PAGE),
      count: views.length,
      pages: Math.max(1, Math.ceil(views.length / PAGE)),
      can: {
        reverse: creditPolicy.can(actor, "reverse", { employeeId: owner.id, unitId: owner.unitId, coAuthorIds: [] })
          .allowed,
      },
    };
  },
});

/** All entries of a period, both buckets, in the order of the ledger; for the CSV. */
export const downloadLedger = defineQuery({
  name: "credit.download",
  summary: "All credit entries of an employee in a period, oldest first.",
  http: "GET /credit-entries/download",
  input: ledgerDownloadInput,
  load: ({ db, actor, input }) => findOwner(db, actor, input.employee),
  permit: ({ actor, target }) => creditPolicy.can(actor, "read", { ...target, employeeId: target.id, coAuthorIds: [] }),
  run: async ({ db, actor, input, target: owner, now }) => {
    const organization = await db.organization.findFirst({ select: { timeZone: true } });
    const timeZone = organization?.timeZone ?? "Asia/Jakarta";
    const { period } = await findPeriod(db, input.period, dateOnly(dayIn(now, timeZone)));
    const rows = period
      ? await db.creditEntry.findMany({ where: { employeeId: owner.id, periodId: period.id }, orderBy: { seq: "asc" } })
      : [];
    return {
      nip: owner.nip,
      name: owner.name,
      period: period?.name ?? "",
      timeZone,
      items: await viewsOf(db, actor, rows),
    };
  },
});
