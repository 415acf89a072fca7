import { z } from "zod";
import type { Body } from "@/lib/content/types";
import type { Actor } from "@/lib/platform/access/actor";
import { allow } from "@/lib/platform/access/decision";
import { db, pool } from "@/lib/platform/db/client";
import { keyOf } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { defineQuery } from "@/lib/platform/operation/query";
import { type ArticleRow, articlePolicy } from "../policy";
import { RENDERER, type RenderedRevision, renderRevision, storeRendering } from "../rendering";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface PageRow extends ArticleRow {
  id: string;
  key: string;
  slug: string;
  title: string;
  summary: string;
  language: "id" | "en";
  spaceId: string;
  spaceSlug: string;
  spaceNameId: string;
  spaceNameEn: string;
  spaceAccessLevel: string;
  unitId: string;
  unitNameId: string;
  unitNameEn: string;
  ownerName: string;
  qualityClass: "A" | "B" | "C" | null;
  verifiedUntil: Date | null;
  publishedAt: Date | null;
  updatedAt: Date;
  sourceName: string | null;
  grants: number;
  revisionId: string;
  revisionNumber: number;
  revisionTitle: string;
  revisionSummary: string;
  renderer: number | null;
  html: string | null;
  toc: RenderedRevision["toc"] | null;
  minutes: number | null;
  ancestors: { id: string; key: string; slug: string; title: string }[];
  authors: { employeeId: string; name: string; share: number; positionId: string | null; positionEn: string | null }[];
  labels: { slug: string; name: string }[];
  review: { reviewerName: string; unitId: string; unitEn: string; decidedAt: string } | null;
  withdrawal: { reason: string; at: string } | null;
  organization: { name: string; timeZone: string } | null;
}

export interface TreeNode {
  id: string;
  parentId: string | null;
  key: string;
  slug: string;
  title: string;
  hasChildren: boolean;
}

export interface Backlink {
  key: string;
  slug: string;
  title: string;
  sentence: string;
  unitNameId: string;
  unitNameEn: string;
}

// One statement for the page's own facts. $2 the reader's tokens, $3 whether the draft is asked for. The revision shown is the
// published one, or the draft for those who hold its tokens; rows the reader may not see are not found.
const SELECT_PAGE = `
  SELECT a.id, a.key, a.slug, a.title, a.summary, a.language, a.phase, a.access_level AS "accessLevel",
    a.published_revision_id AS "publishedRevisionId", a.withdrawn_at AS "withdrawnAt", a.deleted_at AS "deletedAt",
    a.owner_id AS "ownerId", a.created_by_id AS "createdById", a.read_tokens AS "readTokens", a.draft_tokens AS "draftTokens",
    a.quality_class AS "qualityClass", a.verified_until AS "verifiedUntil", a.published_at AS "publishedAt",
    a.updated_at AS "updatedAt", a.source_name AS "sourceName",
    s.id AS "spaceId", s.slug AS "spaceSlug", s.name_id AS "spaceNameId", s.name_en AS "spaceNameEn",
    s.default_access_level AS "spaceAccessLevel", u.id AS "unitId", u.name_id AS "unitNameId", u.name_en AS "unitNameEn",
    o.name AS "ownerName", r.id AS "revisionId", r.number AS "revisionNumber", r.title AS "revisionTitle", r.summary AS "revisionSummary",
    v.renderer, v.html, v.toc, v.minutes,
    (SELECT count(*)::int FROM article_grant g WHERE g.article_id = a.id) AS grants,
    (WITH RECURSIVE up AS (
        SELECT p.id, p.key, p.slug, p.title, p.parent_id, p.deleted_at, p.read_tokens, p.draft_tokens, 1 AS depth FROM article p WHERE p.id = a.parent_id
        UNION ALL SELECT p.id, p.key, p.slug, p.title, p.parent_id, p.deleted_at, p.read_tokens, p.draft_tokens, up.depth + 1 FROM article p JOIN up ON p.id = up.parent_id WHERE up.depth < 30)
      SELECT coalesce(json_agg(json_build_object('id', up.id, 'key', up.key, 'slug', up.slug, 'title', up.title) ORDER BY up.depth DESC), '[]')
      FROM up WHERE up.deleted_at IS NULL AND (up.read_tokens && $2 OR up.draft_tokens && $2)) AS ancestors,
    (SELECT coalesce(json_agg(json_build_object('employeeId', e.id, 'name', e.name, 'share', w.share, 'positionId', p.title_id, 'positionEn', p.title_en) ORDER BY w.share DESC, e.name), '[]')
      FROM article_author w JOIN employee e ON e.id = w.employee_id LEFT JOIN position p ON p.id = e.position_id WHERE w.article_id = a.id) AS authors,
    (SELECT coalesce(json_agg(json_build_object('slug', l.slug, 'name', l.name) ORDER BY l.name), '[]')
      FROM article_label al JOIN label l ON l.id = al.label_id WHERE al.article_id = a.id) AS labels,
    (SELECT json_build_object('reviewerName', e.name, 'unitId', ru.name_id, 'unitEn', ru.name_en, 'decidedAt', w.decided_at)
      FROM review w JOIN employee e ON e.id = w.reviewer_id JOIN unit ru ON ru.id = w.reviewer_unit_id
      WHERE w.article_id = a.id AND w.outcome = 'approved' ORDER BY w.decided_at DESC LIMIT 1) AS review,
    CASE WHEN a.withdrawn_at IS NOT NULL THEN (SELECT json_build_object('reason', w.reason, 'at', w.at) FROM withdrawal w
      WHERE w.article_id = a.id AND w.lifted_at IS NULL ORDER BY w.at DESC LIMIT 1) END AS withdrawal,
    (SELECT json_build_object('name', g.name, 'timeZone', g.time_zone) FROM organization g LIMIT 1) AS organization
  FROM article a
  JOIN space s ON s.id = a.space_id JOIN unit u ON u.id = s.unit_id JOIN employee o ON o.id = a.owner_id
  JOIN revision r ON r.id = CASE WHEN (a.published_revision_id IS NULL OR $3) AND a.draft_tokens && $2 THEN a.current_revision_id ELSE a.published_revision_id END
  LEFT JOIN revision_render v ON v.revision_id = r.id
  WHERE a.deleted_at IS NULL AND (a.read_tokens && $2 OR a.draft_tokens && $2) AND `;

// The pages beside, above and below, as far as the reader may see them; and who refers to this one.
const SELECT_AROUND = `
  SELECT
    (SELECT coalesce(json_agg(n ORDER BY n.rank, n.id), '[]') FROM (
      SELECT c.id, c.parent_id AS "parentId", c.key, c.slug, c.title, c.rank,
        EXISTS (SELECT 1 FROM article d WHERE d.parent_id = c.id AND d.deleted_at IS NULL AND (d.read_tokens && $2 OR d.draft_tokens && $2)) AS "hasChildren"
      FROM article c
      WHERE c.space_id = $3 AND (c.parent_id IS NULL OR c.parent_id = ANY($4::uuid[])) AND c.deleted_at IS NULL
        AND c.withdrawn_at IS NULL AND (c.read_tokens && $2 OR c.draft_tokens && $2)
      ORDER BY c.rank, c.id LIMIT 200) n) AS tree,
    (SELECT coalesce(json_agg(b), '[]') FROM (
      SELECT f.key, f.slug, f.title, l.sentence, u.name_id AS "unitNameId", u.name_en AS "unitNameEn"
      FROM article_link l JOIN article f ON f.id = l.from_id JOIN space s ON s.id = f.space_id JOIN unit u ON u.id = s.unit_id
      WHERE l.to_id = $1 AND f.deleted_at IS NULL AND f.withdrawn_at IS NULL AND f.read_tokens && $2
      ORDER BY f.published_at DESC LIMIT 20) b) AS backlinks`;

async function loadPage(actor: Actor, key: string, draft: boolean): Promise<PageRow | null> {
  const byId = UUID.test(key);
  const { rows } = await pool().query<PageRow & { unitId: string }>({
    name: byId ? "page-by-id" : "page-by-key",
    text: `${SELECT_PAGE} ${byId ? "a.id = $1::uuid" : "a.key = $1"}`,
    values: [byId ? key : keyOf(key), actor.tokens, draft],
  });
  const row = rows[0];
  return row ? { ...row, space: { unitId: row.unitId } } : null;
}

async function rendered(row: PageRow): Promise<RenderedRevision> {
  if (row.html !== null && row.renderer === RENDERER) {
    return { html: row.html, toc: row.toc ?? [], minutes: row.minutes ?? 1, plainText: "" };
  }
  const revision = await db().revision.findUniqueOrThrow({ where: { id: row.revisionId } });
  const made = renderRevision({ body: revision.body as unknown as Body, language: revision.language });
  if (row.revisionId === row.publishedRevisionId) {
    storeRendering(db(), row.revisionId, made).catch((error) => log.warn({ err: error }, "a rendering was not kept"));
  }
  return made;
}

/** The article as its page shows it, with its surroundings, for one reader. A withdrawn one gives its reason and no text. */
export const readArticle = defineQuery({
  name: "article.read",
  summary: "An article as a reader sees it: rendered text, place, backlinks, provenance and what the reader may do.",
  http: "GET /articles/{key}/reading",
  input: z.object({ key: z.string().min(1).max(160), draft: z.union([z.boolean(), z.stringbool()]).default(false) }),
  load: ({ actor, input }) => loadPage(actor, input.key, input.draft),
  permit: () => allow,
  run: async ({ actor, target: row }) => {
    const hidden = row.withdrawnAt !== null;
    const around = pool().query<{ tree: TreeNode[]; backlinks: Backlink[] }>({
      name: "page-around",
      text: SELECT_AROUND,
      values: [row.id, actor.tokens, row.spaceId, [...row.ancestors.map((ancestor) => ancestor.id), row.id]],
    });
    const text = hidden ? null : await rendered(row);
    const { tree, backlinks } = (await around).rows[0] ?? { tree: [], backlinks: [] };
    return {
      id: row.id,
      key: row.key,
      slug: row.slug,
      title: hidden ? row.title : row.revisionTitle,
      summary: hidden ? "" : row.revisionSummary,
      language: row.language,
      phase: row.phase,
      accessLevel: row.accessLevel,
      named: row.grants,
      published: row.publishedRevisionId !== null,
      showsDraft: row.revisionId !== row.publishedRevisionId,
      hasNewerDraft: row.publishedRevisionId !== null && row.phase !== "published",
      space: {
        slug: row.spaceSlug,
        nameId: row.spaceNameId,
        nameEn: row.spaceNameEn,
        accessLevel: row.spaceAccessLevel,
      },
      unit: { nameId: row.unitNameId, nameEn: row.unitNameEn },
      organization: row.organization ?? { name: "Lumbung", timeZone: "Asia/Jakarta" },
      owner: row.ownerName,
      qualityClass: row.qualityClass,
      verifiedUntil: row.verifiedUntil,
      publishedAt: row.publishedAt,
      updatedAt: row.updatedAt,
      sourceName: row.sourceName,
      revisionId: row.revisionId,
      revisionNumber: row.revisionNumber,
      authors: row.authors,
      labels: row.labels,
      review: row.review,
      withdrawal: row.withdrawal,
      ancestors: row.ancestors,
      tree,
      backlinks,
      html: text?.html ?? "",
      toc: text?.toc ?? [],
      minutes: text?.minutes ?? 0,
      can: articlePolicy.abilities(actor, row),
    };
  },
});

export type ArticlePage = Awaited<ReturnType<typeof readArticle>>;
