import { headingsText, plainText } from "@/lib/content/plain-text";
import type { Body } from "@/lib/content/types";
import { db } from "@/lib/platform/db/client";
import type { SearchDocument } from "@/lib/platform/search/port";

/** The search documents of published lessons. */
export async function lessonDocuments(ids: readonly string[]): Promise<SearchDocument[]> {
  const lessons = await db().lesson.findMany({ where: { id: { in: [...ids] }, publishedAt: { not: null } } });
  return lessons.map((lesson) => ({
    id: lesson.id,
    kind: "lesson",
    language: lesson.language === "en" ? "en" : "id",
    title: lesson.title,
    summary: lesson.summary,
    headings: headingsText(lesson.body as unknown as Body),
    body: plainText(lesson.body as unknown as Body),
    labels: [],
    unitId: lesson.unitId,
    spaceId: null,
    authorIds: [lesson.authorId],
    accessLevel: "shared",
    status: "published",
    updatedAt: lesson.updatedAt,
    publishedAt: lesson.publishedAt,
    readTokens: lesson.readTokens,
    href: `/lessons/${lesson.slug}-${lesson.key}`,
  }));
}
