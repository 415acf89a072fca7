import { articleLinksIn } from "@/lib/content/links";
import type { Body } from "@/lib/content/types";
import type { Tx } from "@/lib/platform/db/client";
import { type SubmissionFacts, sectoralOf } from "./rules";

export interface ArticleFacts {
  id: string;
  title: string;
  accessLevel: "public" | "shared" | "restricted" | "secret";
  sourceName: string | null;
  createdById: string;
  currentRevisionId: string | null;
  unitId: string;
  unitPath: readonly string[];
  authors: { employeeId: string; share: number; confirmedAt: Date | null }[];
  namedIds: string[];
}

/** What drawing and checking need to know of an article. */
export async function articleFacts(tx: Tx, articleId: string): Promise<ArticleFacts> {
  const row = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      id: true,
      title: true,
      accessLevel: true,
      sourceName: true,
      createdById: true,
      currentRevisionId: true,
      space: { select: { unitId: true, unit: { select: { path: true } } } },
      authors: { select: { employeeId: true, share: true, confirmedAt: true } },
      grants: { select: { employeeId: true } },
    },
  });
  const { space, grants, ...rest } = row;
  const namedIds = grants.flatMap(({ employeeId }) => employeeId ?? []);
  return { ...rest, unitId: space.unitId, unitPath: space.unit.path, namedIds };
}

/** The parts of the agency that an article and its authors belong to: none of their people may judge it. */
export async function sectoralUnitsOf(
  tx: Tx,
  facts: Pick<ArticleFacts, "unitPath" | "createdById" | "authors">,
): Promise<string[]> {
  const people = await tx.employee.findMany({
    where: { id: { in: [facts.createdById, ...facts.authors.map(({ employeeId }) => employeeId)] } },
    select: { unit: { select: { path: true } } },
  });
  return [...new Set([facts.unitPath, ...people.map(({ unit }) => unit.path)].map(sectoralOf))];
}

async function brokenLinks(tx: Tx, body: Body): Promise<number> {
  const ids = [...new Set(articleLinksIn(body).map(({ articleId }) => articleId))];
  if (ids.length === 0) return 0;
  const there = await tx.article.count({ where: { id: { in: ids }, deletedAt: null } });
  return ids.length - there;
}

/** Reads what the checklist checks. */
export async function submissionFacts(tx: Tx, article: ArticleFacts): Promise<SubmissionFacts> {
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: article.currentRevisionId ?? "" } });
  const foreign = await sectoralUnitsOf(tx, article);
  const curators = await tx.employee.findMany({
    where: { id: { in: article.namedIds }, offboardedAt: null, roles: { some: { role: "curator" } } },
    select: { unit: { select: { path: true } } },
  });
  return {
    title: revision.title,
    summary: revision.summary,
    words: revision.wordCount,
    authors: article.authors.map(({ share, confirmedAt }) => ({ share, confirmed: confirmedAt !== null })),
    brokenLinks: await brokenLinks(tx, revision.body as unknown as Body),
    accessLevel: article.accessLevel,
    namedCurators: curators.filter(({ unit }) => !foreign.includes(sectoralOf(unit.path))).length,
    imported: article.sourceName !== null,
  };
}
