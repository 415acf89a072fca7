import { headingsText } from "@/lib/content/plain-text";
import type { Body } from "@/lib/content/types";
import { db } from "@/lib/platform/db/client";
import type { SearchDocument } from "@/lib/platform/search/port";

/** The search documents of published articles; an id that is missing from the answer must not be found. */
export async function articleDocuments(ids: readonly string[]): Promise<SearchDocument[]> {
  const articles = await db().article.findMany({
    where: { id: { in: [...ids] }, deletedAt: null, withdrawnAt: null, publishedRevisionId: { not: null } },
    select: {
      id: true,
      key: true,
      slug: true,
      title: true,
      summary: true,
      language: true,
      accessLevel: true,
      publishedAt: true,
      updatedAt: true,
      readTokens: true,
      spaceId: true,
      space: { select: { unitId: true } },
      authors: { select: { employeeId: true } },
      labels: { select: { label: { select: { name: true } } } },
      publishedRevision: { select: { body: true, render: { select: { plainText: true } } } },
    },
  });
  return articles.map((article) => ({
    id: article.id,
    kind: "article",
    language: article.language === "en" ? "en" : "id",
    title: article.title,
    summary: article.summary,
    headings: headingsText(article.publishedRevision?.body as unknown as Body),
    body: article.publishedRevision?.render?.plainText ?? "",
    labels: article.labels.map(({ label }) => label.name),
    unitId: article.space.unitId,
    spaceId: article.spaceId,
    authorIds: article.authors.map((author) => author.employeeId),
    accessLevel: article.accessLevel,
    status: "published",
    updatedAt: article.updatedAt,
    publishedAt: article.publishedAt,
    readTokens: article.readTokens,
    href: `/articles/${article.slug}-${article.key}`,
  }));
}
