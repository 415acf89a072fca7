import type { z } from "zod";
import type { Actor } from "@/lib/platform/access/actor";
import { writeCsv } from "@/lib/platform/csv/text";
import type { Prisma, PrismaClient } from "@/lib/platform/db/generated/client";
import { decodeCursor, toPage } from "@/lib/platform/operation/page";
import { defineQuery } from "@/lib/platform/operation/query";
import { readsTrail, visibleAuditEvents } from "./policy";
import { exportAuditInput, listAuditInput } from "./schema";

const NOBODY = "00000000-0000-0000-0000-000000000000";
const EXPORT_MAX = 10_000;

type Filters = z.output<typeof exportAuditInput>;

/** The first moment of a day in a zone, as PostgreSQL reckons it. */
async function startOfDay(db: PrismaClient, day: string, plusDays: number): Promise<Date> {
  const rows = await db.$queryRaw<{ at: Date }[]>`
    SELECT ((${day}::date + ${plusDays}::int)::timestamp AT TIME ZONE coalesce((SELECT time_zone FROM organization LIMIT 1), 'Asia/Jakarta')) AS at`;
  return rows[0]?.at ?? new Date(Number.NaN);
}

async function whereOf(db: PrismaClient, actor: Actor, filters: Filters): Promise<Prisma.AuditEventWhereInput> {
  const unit = filters.unit ? await db.unit.findUnique({ where: { slug: filters.unit }, select: { id: true } }) : null;
  const below = unit ? await db.unit.findMany({ where: { path: { has: unit.id } }, select: { id: true } }) : [];
  const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(filters.actor);
  const people = filters.actor
    ? await db.employee.findMany({
        where: isId ? { id: filters.actor } : { name: { contains: filters.actor, mode: "insensitive" } },
        take: 200,
        select: { id: true },
      })
    : [];
  return {
    AND: [
      visibleAuditEvents(actor),
      filters.actor ? { actorId: { in: people.length > 0 ? people.map((person) => person.id) : [NOBODY] } } : {},
      filters.action ? { action: { startsWith: filters.action } } : {},
      filters.targetType ? { targetType: filters.targetType } : {},
      filters.targetId ? { targetId: filters.targetId } : {},
      filters.requestId ? { requestId: filters.requestId } : {},
      filters.unit ? { unitId: { in: below.length > 0 ? below.map((each) => each.id) : [NOBODY] } } : {},
      filters.from ? { at: { gte: await startOfDay(db, filters.from, 0) } } : {},
      filters.to ? { at: { lt: await startOfDay(db, filters.to, 1) } } : {},
    ],
  };
}

async function named(db: PrismaClient, rows: Prisma.AuditEventGetPayload<object>[]) {
  const ids = (pick: (row: (typeof rows)[number]) => string | null) => [
    ...new Set(rows.map(pick).filter((id): id is string => id !== null)),
  ];
  const employeeTargets = ids((row) => (row.targetType === "employee" ? row.targetId : null)).filter(
    (id) => id.length === 36,
  );
  const [people, units] = await Promise.all([
    db.employee.findMany({
      where: { id: { in: [...ids((row) => row.actorId), ...employeeTargets] } },
      select: { id: true, name: true },
    }),
    db.unit.findMany({
      where: { id: { in: ids((row) => row.unitId) } },
      select: { id: true, slug: true, nameId: true, nameEn: true },
    }),
  ]);
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  const unitOf = new Map(
    units.map((unit) => [unit.id, { slug: unit.slug, name: { id: unit.nameId, en: unit.nameEn } }]),
  );
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    actor: row.actorId ? { id: row.actorId, name: nameOf.get(row.actorId) ?? row.actorId } : null,
    via: row.via,
    action: row.action,
    target: {
      type: row.targetType,
      id: row.targetId,
      name: row.targetType === "employee" ? (nameOf.get(row.targetId) ?? null) : null,
    },
    unit: row.unitId ? (unitOf.get(row.unitId) ?? null) : null,
    beforeHash: row.beforeHash,
    afterHash: row.afterHash,
    requestId: row.requestId,
    details: row.details as Record<string, unknown>,
  }));
}

/** Who did what, the latest first, as far as the actor administers. */
export const listAuditEvents = defineQuery({
  name: "audit.list",
  summary: "Who did what, when and to what, in the units you administer.",
  http: "GET /audit-events",
  input: listAuditInput,
  load: () => true as const,
  permit: ({ actor }) => readsTrail(actor),
  run: async ({ db, actor, input }) => {
    const after = decodeCursor<{ at: string; id: string }>(input.cursor);
    const at = after ? new Date(String(after.at)) : null;
    const from =
      after && at && !Number.isNaN(at.getTime())
        ? { OR: [{ at: { lt: at } }, { at, id: { lt: String(after.id) } }] }
        : {};
    const rows = await db.auditEvent.findMany({
      where: { AND: [await whereOf(db, actor, input), from] },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: input.limit + 1,
    });
    const page = toPage(rows, input.limit, (row) => ({ at: row.at.toISOString(), id: row.id }));
    return { items: await named(db, page.items), nextCursor: page.nextCursor };
  },
});

/** The same as a CSV, at most 10,000 events, with every cell guarded against formulas. */
export const exportAuditEvents = defineQuery({
  name: "audit.export",
  summary: "The audit events you may see, as CSV text; at most 10,000.",
  http: "GET /audit-events/csv",
  input: exportAuditInput,
  load: () => true as const,
  permit: ({ actor }) => readsTrail(actor),
  run: async ({ db, actor, input }) => {
    const rows = await db.auditEvent.findMany({
      where: await whereOf(db, actor, input),
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: EXPORT_MAX,
    });
    const items = await named(db, rows);
    const head = [
      "at",
      "actor",
      "via",
      "action",
      "target_type",
      "target_id",
      "unit",
      "before_hash",
      "after_hash",
      "request_id",
      "details",
    ];
    const body = items.map((item) => [
      item.at,
      item.actor?.name ?? "",
      item.via,
      item.action,
      item.target.type,
      item.target.id,
      item.unit?.slug ?? "",
      item.beforeHash ?? "",
      item.afterHash ?? "",
      item.requestId,
      JSON.stringify(item.details),
    ]);
    return { csv: writeCsv([head, ...body]), count: items.length };
  },
});
