import { z } from "zod";
import { allow } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";
import { searchIndex } from "@/lib/platform/search/current";
import type { SearchHit } from "@/lib/platform/search/port";
import { searchScope } from "./policy";

const texts = z.preprocess(
  (value) => (typeof value === "string" ? [value] : value),
  z.array(z.string().max(80)).max(20),
);

const searchInput = z.object({
  q: z.string().max(500).default(""),
  kind: z.enum(["article", "lesson", "discussion"]).optional(),
  language: z.enum(["id", "en"]).optional(),
  unit: z.uuid().optional(),
  space: z.uuid().optional(),
  label: texts.optional(),
  access: z.enum(["public", "shared", "restricted", "secret"]).optional(),
  updatedAfter: z.iso.date().optional(),
  sort: z.enum(["relevance", "newest"]).default("relevance"),
  page: z.coerce.number().int().min(1).max(100).default(1),
  pageSize: z.coerce.number().int().min(1).max(50).default(20),
});

// A score would let one person compare collections they may not see; it stays inside.
function publicHit({ score: _score, ...hit }: SearchHit) {
  return hit;
}

/** Searches everything the person may read. Hits, total and facets are those of their own library. */
export const searchAll = defineQuery({
  name: "search.find",
  summary: "Search articles, lessons and discussions the reader may read, with facets.",
  http: "GET /search",
  input: searchInput,
  load: () => true as const,
  permit: () => allow,
  run: async ({ db, actor, input }) => {
    const port = await searchIndex();
    const result = await port.search(searchScope(actor), {
      text: input.q,
      sort: input.sort,
      page: input.page,
      pageSize: input.pageSize,
      filters: {
        ...(input.kind ? { kind: input.kind } : {}),
        ...(input.language ? { language: input.language } : {}),
        ...(input.unit ? { unitId: input.unit } : {}),
        ...(input.space ? { spaceId: input.space } : {}),
        ...(input.label?.length ? { labels: input.label } : {}),
        ...(input.access ? { accessLevel: input.access } : {}),
        ...(input.updatedAfter ? { updatedAfter: new Date(input.updatedAfter) } : {}),
      },
    });
    // Names for what the facets and hits refer to, and for nothing else.
    const unitIds = [...Object.keys(result.facets.unitId ?? {}), ...result.hits.map((hit) => hit.unitId)];
    const spaceIds = [...Object.keys(result.facets.spaceId ?? {}), ...result.hits.flatMap((hit) => hit.spaceId ?? [])];
    const names = { id: true, slug: true, nameId: true, nameEn: true } as const;
    const [units, spaces] = await Promise.all([
      db.unit.findMany({ where: { id: { in: unitIds } }, select: names }),
      db.space.findMany({ where: { id: { in: spaceIds } }, select: names }),
    ]);
    return { ...result, hits: result.hits.map(publicHit), units, spaces };
  },
});

/** What to offer while somebody types. */
export const suggest = defineQuery({
  name: "search.suggest",
  summary: "Completions and direct hits for the beginning of a query.",
  http: "GET /search/suggestions",
  input: z.object({ q: z.string().max(200).default(""), limit: z.coerce.number().int().min(1).max(10).default(8) }),
  load: () => true as const,
  permit: () => allow,
  run: async ({ actor, input }) => {
    if (input.q.trim() === "") return { completions: [], hits: [] };
    const port = await searchIndex();
    const { completions, hits } = await port.suggest(searchScope(actor), input.q, input.limit);
    return { completions, hits: hits.map(publicHit) };
  },
});
