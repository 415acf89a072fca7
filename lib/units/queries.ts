import { z } from "zod";
import { allow, refuse } from "@/lib/platform/access/decision";
import { administers } from "@/lib/platform/access/reach";
import { defineQuery } from "@/lib/platform/operation/query";
import { unitPolicy } from "./policy";
import { unitSlugInput } from "./schema";

const SERVING = { offboardedAt: null } as const;

/** The tree of units in service, parents before children, with the number of people in each. */
export const listUnits = defineQuery({
  name: "unit.list",
  summary: "The tree of units, parents before children.",
  http: "GET /units",
  input: z.object({
    retired: z.stringbool().or(z.boolean()).default(false),
    administered: z.stringbool().or(z.boolean()).default(false),
  }),
  load: () => true as const,
  permit: ({ actor }) => (actor.kind === "employee" ? allow : refuse("employees_only")),
  run: async ({ db, actor, input }) => {
    const rows = await db.unit.findMany({
      where: input.retired ? {} : { retiredAt: null },
      orderBy: { code: "asc" },
      select: {
        id: true,
        slug: true,
        code: true,
        nameId: true,
        nameEn: true,
        kind: true,
        parentId: true,
        path: true,
        retiredAt: true,
        _count: {
          select: {
            employees: { where: SERVING },
            spaces: { where: { retiredAt: null, readTokens: { hasSome: [...actor.tokens] } } },
          },
        },
        positions: { where: { leads: true, retiredAt: null }, take: 1, select: { titleId: true, titleEn: true } },
      },
    });
    const byParent = new Map<string | null, typeof rows>();
    for (const row of rows) byParent.set(row.parentId, [...(byParent.get(row.parentId) ?? []), row]);
    const ordered: typeof rows = [];
    const visit = (parentId: string | null) => {
      for (const row of byParent.get(parentId) ?? []) {
        ordered.push(row);
        visit(row.id);
      }
    };
    visit(null);
    const items = ordered
      .filter((row) => !input.administered || administers(actor, row.id))
      .map((row) => ({
        id: row.id,
        slug: row.slug,
        code: row.code,
        name: { id: row.nameId, en: row.nameEn },
        kind: row.kind,
        parentId: row.parentId,
        depth: row.path.length - 1,
        retired: row.retiredAt !== null,
        headTitle: row.positions[0] ? { id: row.positions[0].titleId, en: row.positions[0].titleEn } : null,
        employees: row._count.employees,
        spaces: row._count.spaces,
        can: unitPolicy.abilities(actor, row),
      }));
    return { items };
  },
});

/** A unit's page: where it stands, who leads and curates it, and the spaces the actor may see. */
export const getUnit = defineQuery({
  name: "unit.get",
  summary: "One unit with its head, curators, units below and the spaces you may see.",
  http: "GET /units/{slug}",
  input: unitSlugInput,
  load: ({ db, input }) =>
    db.unit.findUnique({
      where: { slug: input.slug },
      select: {
        id: true,
        slug: true,
        code: true,
        nameId: true,
        nameEn: true,
        kind: true,
        parentId: true,
        path: true,
        retiredAt: true,
        children: {
          where: { retiredAt: null },
          orderBy: { code: "asc" },
          select: { slug: true, nameId: true, nameEn: true, _count: { select: { employees: { where: SERVING } } } },
        },
        positions: {
          where: { leads: true, retiredAt: null },
          select: { titleId: true, titleEn: true, employees: { where: SERVING, select: { id: true, name: true } } },
        },
        _count: { select: { employees: { where: SERVING } } },
      },
    }),
  permit: ({ actor, target }) => unitPolicy.can(actor, "read", target),
  run: async ({ db, actor, target }) => {
    const [ancestors, curators, spaces] = await Promise.all([
      db.unit.findMany({
        where: { id: { in: target.path.filter((id) => id !== target.id) } },
        select: { id: true, slug: true, nameId: true, nameEn: true },
      }),
      db.roleAssignment.findMany({
        where: { role: "curator", unitId: target.id, employee: SERVING },
        orderBy: { employee: { name: "asc" } },
        select: {
          id: true,
          employee: { select: { id: true, name: true, unit: { select: { nameId: true, nameEn: true } } } },
        },
      }),
      db.space.findMany({
        where: { unitId: target.id, retiredAt: null, readTokens: { hasSome: [...actor.tokens] } },
        orderBy: { nameId: "asc" },
        select: { slug: true, nameId: true, nameEn: true, descriptionId: true, descriptionEn: true },
      }),
    ]);
    const head = target.positions[0];
    return {
      id: target.id,
      slug: target.slug,
      code: target.code,
      name: { id: target.nameId, en: target.nameEn },
      kind: target.kind,
      parentId: target.parentId,
      retired: target.retiredAt !== null,
      ancestors: target.path
        .flatMap((id) => ancestors.filter((unit) => unit.id === id))
        .map((unit) => ({ slug: unit.slug, name: { id: unit.nameId, en: unit.nameEn } })),
      children: target.children.map((unit) => ({
        slug: unit.slug,
        name: { id: unit.nameId, en: unit.nameEn },
        employees: unit._count.employees,
      })),
      head: head ? { title: { id: head.titleId, en: head.titleEn }, holder: head.employees[0] ?? null } : null,
      curators: curators.map((row) => ({
        roleId: row.id,
        id: row.employee.id,
        name: row.employee.name,
        unitName: { id: row.employee.unit.nameId, en: row.employee.unit.nameEn },
      })),
      spaces: spaces.map((space) => ({
        slug: space.slug,
        name: { id: space.nameId, en: space.nameEn },
        description: { id: space.descriptionId, en: space.descriptionEn },
      })),
      employees: target._count.employees,
      can: {
        ...unitPolicy.abilities(actor, target),
        nameCurators: administers(actor, target.id) || actor.ledUnitIds.includes(target.id),
      },
    };
  },
});
