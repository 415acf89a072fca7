import { db } from "@/lib/platform/db/client";
import type { SearchDocument } from "@/lib/platform/search/port";

/** The search documents of discussions: theme, introduction and everything posted. */
export async function discussionDocuments(ids: readonly string[]): Promise<SearchDocument[]> {
  const discussions = await db().discussion.findMany({
    where: { id: { in: [...ids] } },
    include: { posts: { orderBy: { createdAt: "asc" }, select: { text: true } } },
  });
  return discussions.map((discussion) => ({
    id: discussion.id,
    kind: "discussion",
    language: discussion.language === "en" ? "en" : "id",
    title: discussion.title,
    summary: discussion.intro,
    headings: "",
    body: [discussion.intro, discussion.summary, ...discussion.posts.map((post) => post.text)].join("\n\n"),
    labels: [],
    unitId: discussion.unitId,
    spaceId: null,
    authorIds: [discussion.hostId],
    accessLevel: discussion.accessLevel,
    status: "published",
    updatedAt: discussion.updatedAt,
    publishedAt: discussion.opensAt,
    readTokens: discussion.readTokens,
    href: `/discussions/${discussion.slug}-${discussion.key}`,
  }));
}
