import type { Actor } from "@/lib/platform/access/actor";
import { allow, refuse } from "@/lib/platform/access/decision";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { decodeCursor, toPage } from "@/lib/platform/operation/page";
import { defineQuery } from "@/lib/platform/operation/query";
import { positionPolicy } from "./policy";
import { listPositionsInput, positionIdInput } from "./schema";

const ROW = {
  id: true,
  slug: true,
  titleId: true,
  titleEn: true,
  unitId: true,
  kind: true,
  level: true,
  leads: true,
  competenceStandard: true,
  retiredAt: true,
  unit: { select: { slug: true, code: true, nameId: true, nameEn: true } },
  employees: { where: { offboardedAt: null }, select: { id: true, name: true } },
} satisfies Prisma.PositionSelect;

function view(actor: Actor, row: Prisma.PositionGetPayload<{ select: typeof ROW }>) {
  return {
    id: row.id,
    slug: row.slug,
    title: { id: row.titleId, en: row.titleEn },
    unit: { id: row.unitId, slug: row.unit.slug, name: { id: row.unit.nameId, en: row.unit.nameEn } },
    kind: row.kind,
    level: row.level,
    leads: row.leads,
    competenceStandard: row.competenceStandard,
    retired: row.retiredAt !== null,
    holders: row.employees,
    can: positionPolicy.abilities(actor, row),
  };
}

/** Posts in service, by address, with who holds them. */
export const listPositions = defineQuery({
  name: "position.list",
  summary: "Positions in service, with who holds them.",
  http: "GET /positions",
  input: listPositionsInput,
  load: () => true as const,
  permit: ({ actor }) => (actor.kind === "employee" ? allow : refuse("employees_only")),
  run: async ({ db, actor, input }) => {
    const unit = input.unit ? await db.unit.findUnique({ where: { slug: input.unit }, select: { id: true } }) : null;
    if (input.unit && !unit) return { items: [], nextCursor: null, total: 0 };
    const text = { contains: input.q, mode: "insensitive" as const };
    const where = {
      AND: [
        { retiredAt: null },
        input.q ? { OR: [{ titleId: text }, { titleEn: text }, { slug: text }] } : {},
        input.kind ? { kind: input.kind } : {},
        unit ? { unit: { path: { has: unit.id } } } : {},
      ],
    } satisfies Prisma.PositionWhereInput;
    const after = decodeCursor<string>(input.cursor);
    const [rows, total] = await Promise.all([
      db.position.findMany({
        where: { AND: [where, after ? { slug: { gt: String(after) } } : {}] },
        orderBy: { slug: "asc" },
        take: input.limit + 1,
        select: ROW,
      }),
      db.position.count({ where }),
    ]);
    const page = toPage(rows, input.limit, (row) => row.slug);
    return { items: page.items.map((row) => view(actor, row)), nextCursor: page.nextCursor, total };
  },
});

/** One post. */
export const getPosition = defineQuery({
  name: "position.get",
  summary: "One position, with who holds it.",
  http: "GET /positions/{id}",
  input: positionIdInput,
  load: ({ db, input }) => db.position.findUnique({ where: { id: input.id }, select: ROW }),
  permit: ({ actor, target }) => positionPolicy.can(actor, "read", target),
  run: async ({ actor, target }) => view(actor, target),
});
