import { z } from "zod";
import { readableArticles } from "@/lib/articles/policy";
import { allow } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";
import { spacePolicy, visibleSpaces } from "./policy";
import { spaceInput } from "./schema";

const listed = {
  id: true,
  slug: true,
  nameId: true,
  nameEn: true,
  descriptionId: true,
  descriptionEn: true,
  defaultAccessLevel: true,
  unitId: true,
  readTokens: true,
  retiredAt: true,
  unit: { select: { id: true, slug: true, nameId: true, nameEn: true, path: true } },
} as const;

/** The spaces one may know of, with how many articles one may read in each. */
export const listSpaces = defineQuery({
  name: "space.list",
  summary: "Spaces the reader may know of, each with its readable articles counted.",
  http: "GET /spaces",
  input: z.object({
    unit: z.string().max(80).optional(),
    writable: z.union([z.boolean(), z.stringbool()]).default(false),
  }),
  load: () => true as const,
  permit: () => allow,
  run: async ({ db, actor, input }) => {
    const spaces = await db.space.findMany({
      where: { AND: [visibleSpaces(actor), input.unit ? { unit: { slug: input.unit } } : {}] },
      orderBy: [{ unit: { code: "asc" } }, { nameId: "asc" }],
      select: listed,
    });
    const counts = await db.article.groupBy({ by: ["spaceId"], where: readableArticles(actor), _count: true });
    const bySpace = new Map(counts.map((row) => [row.spaceId, row._count]));
    return spaces
      .map(({ readTokens, retiredAt, ...space }) => ({
        ...space,
        articles: bySpace.get(space.id) ?? 0,
        can: spacePolicy.abilities(actor, { readTokens, retiredAt, unitId: space.unitId }),
      }))
      .filter((space) => !input.writable || space.can.write);
  },
});

/** A space with its curators and its figures, for its front page. */
export const getSpace = defineQuery({
  name: "space.get",
  summary: "A space: purpose, curators, figures, and what one may do.",
  http: "GET /spaces/{slug}",
  input: spaceInput,
  load: ({ db, actor, input }) =>
    db.space.findFirst({ where: { AND: [{ slug: input.slug }, visibleSpaces(actor)] }, select: listed }),
  permit: () => allow,
  run: async ({ db, actor, now, target: space }) => {
    const readable = { AND: [readableArticles(actor), { spaceId: space.id }] };
    const [articles, verified, labels, curators, heads] = await Promise.all([
      db.article.count({ where: readable }),
      db.article.count({ where: { AND: [readable, { verifiedUntil: { gte: now } }] } }),
      db.label.findMany({
        where: { articles: { some: { article: readable } } },
        orderBy: { articles: { _count: "desc" } },
        take: 12,
        select: { slug: true, name: true },
      }),
      actor.kind === "visitor"
        ? []
        : db.employee.findMany({
            where: { offboardedAt: null, roles: { some: { role: "curator", unitId: { in: space.unit.path } } } },
            orderBy: { name: "asc" },
            take: 12,
            select: { id: true, name: true, unit: { select: { nameId: true, nameEn: true } } },
          }),
      actor.kind === "visitor"
        ? []
        : db.employee.findMany({
            where: { offboardedAt: null, position: { leads: true, unitId: space.unitId } },
            select: { id: true, name: true, position: { select: { titleId: true, titleEn: true } } },
          }),
    ]);
    const { readTokens, retiredAt, ...facts } = space;
    return {
      ...facts,
      articles,
      verified,
      labels,
      curators,
      heads,
      can: spacePolicy.abilities(actor, { readTokens, retiredAt, unitId: space.unitId }),
    };
  },
});

/** The pages of a space under one page, or at its top, in order: what the tree opens. */
export const listPages = defineQuery({
  name: "space.listPages",
  summary: "The pages below one page of a space, or at its top, as far as the reader may see them.",
  http: "GET /spaces/{slug}/pages",
  input: spaceInput.extend({ parentId: z.uuid().nullish() }),
  load: ({ db, actor, input }) =>
    db.space.findFirst({ where: { AND: [{ slug: input.slug }, visibleSpaces(actor)] }, select: { id: true } }),
  permit: () => allow,
  run: async ({ db, actor, input, target: space }) => {
    const rows = await db.$queryRaw<
      {
        id: string;
        parentId: string | null;
        key: string;
        slug: string;
        title: string;
        summary: string;
        phase: string;
        published: boolean;
        hasChildren: boolean;
      }[]
    >`
      SELECT c.id, c.parent_id AS "parentId", c.key, c.slug, c.title, c.summary, c.phase::text AS phase,
        c.published_revision_id IS NOT NULL AS published,
        EXISTS (SELECT 1 FROM article d WHERE d.parent_id = c.id AND d.deleted_at IS NULL
          AND (d.read_tokens && ${[...actor.tokens]} OR d.draft_tokens && ${[...actor.tokens]})) AS "hasChildren"
      FROM article c
      WHERE c.space_id = ${space.id}::uuid AND c.parent_id IS NOT DISTINCT FROM ${input.parentId ?? null}::uuid
        AND c.deleted_at IS NULL AND c.withdrawn_at IS NULL
        AND (c.read_tokens && ${[...actor.tokens]} OR c.draft_tokens && ${[...actor.tokens]})
      ORDER BY c.rank, c.id LIMIT 1000`;
    return rows;
  },
});
