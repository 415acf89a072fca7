import type { Actor } from "@/lib/platform/access/actor";
import { all, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import type { Prisma } from "@/lib/platform/db/generated/client";

export interface LessonRow {
  authorId: string;
  publishedAt: Date | null;
}

/** Published lessons for whoever may read them, and drafts for their author. */
export function visibleLessons(actor: Actor): Prisma.LessonWhereInput {
  const tokens = [...actor.tokens];
  return { OR: [{ readTokens: { hasSome: tokens } }, { draftTokens: { hasSome: tokens } }] };
}

/** Whoever leads a unit may write lessons and host discussions. */
export function leads(actor: Actor) {
  return all(when(actor.kind === "employee", "employees_only"), when(actor.isLeader, "leaders_only"));
}

function isAuthor(actor: Actor, lesson: LessonRow) {
  return when(actor.id !== null && actor.id === lesson.authorId, "authors_only");
}

/** Who may do what with a lesson. */
export const lessonPolicy = definePolicy<"edit" | "publish", LessonRow>("lesson", ["edit", "publish"], {
  edit: isAuthor,
  publish: (actor, lesson) =>
    all(isAuthor(actor, lesson), leads(actor), when(lesson.publishedAt === null, "already_published")),
});
