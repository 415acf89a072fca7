import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { asJson } from "@/lib/platform/db/json";
import { newId, newKey, slugify } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { leads, lessonPolicy, visibleLessons } from "./policy";
import { createLessonInput, lessonInput, saveLessonInput } from "./schema";
import { lessonText } from "./text";

async function lockLesson(tx: Tx, id: string, visible: Prisma.LessonWhereInput) {
  await tx.$queryRaw`SELECT 1 FROM lesson WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.lesson.findFirst({ where: { AND: [{ id }, visible] } });
}

/** Starts a lesson as a draft that only its author sees. */
export const createLesson = defineCommand({
  name: "lesson.create",
  summary: "Start a lesson as a draft; for leaders.",
  http: "POST /lessons",
  input: createLessonInput,
  load: () => Promise.resolve(true as const),
  permit: ({ actor }) => leads(actor),
  run: async ({ tx, actor, input, now, emit }) => {
    const { markdown: _markdown, body: _body, ...details } = input;
    const text = lessonText(input);
    const [id, key, slug] = [newId(), newKey(), slugify(input.title)];
    const [authorId, unitId] = [actor.id ?? "", actor.unitId ?? ""];
    await tx.lesson.create({
      data: {
        ...details,
        id,
        key,
        slug,
        body: asJson(text.body),
        contentHash: text.contentHash,
        authorId,
        unitId,
        readTokens: [],
        draftTokens: [`employee:${authorId}`],
        createdAt: now,
        updatedAt: now,
      },
    });
    await emit({ type: "lesson.created", targetType: "lesson", targetId: id, unitId, afterHash: text.contentHash });
    return { id, key, slug };
  },
});

/** Changes a lesson's text or facts; readers of a published lesson see the change at once. */
export const saveLesson = defineCommand({
  name: "lesson.save",
  summary: "Change a lesson; for its author.",
  http: "PUT /lessons/{id}",
  input: saveLessonInput,
  load: ({ tx, actor, input }) => lockLesson(tx, input.id, visibleLessons(actor)),
  permit: ({ actor, target }) => lessonPolicy.can(actor, "edit", target),
  run: async ({ tx, input, target, now, emit }) => {
    const { markdown: _markdown, body: _body, id, ...details } = input;
    const text = lessonText(input);
    const slug = slugify(input.title);
    const data = { ...details, slug, body: asJson(text.body), contentHash: text.contentHash, updatedAt: now };
    await tx.lesson.update({ where: { id }, data });
    await emit({
      type: "lesson.saved",
      targetType: "lesson",
      targetId: id,
      unitId: target.unitId,
      beforeHash: target.contentHash,
      afterHash: text.contentHash,
    });
    return { id, key: target.key, slug };
  },
});

/** Opens a lesson to every employee. */
export const publishLesson = defineCommand({
  name: "lesson.publish",
  summary: "Publish a lesson for every employee; for its author.",
  http: "POST /lessons/{id}/publish",
  input: lessonInput,
  load: ({ tx, actor, input }) => lockLesson(tx, input.id, visibleLessons(actor)),
  permit: ({ actor, target }) => lessonPolicy.can(actor, "publish", target),
  run: async ({ tx, target, now, emit }) => {
    await tx.lesson.update({
      where: { id: target.id },
      data: { publishedAt: now, readTokens: ["shared"], updatedAt: now },
    });
    await emit({
      type: "lesson.published",
      targetType: "lesson",
      targetId: target.id,
      unitId: target.unitId,
      afterHash: target.contentHash,
    });
    return { id: target.id, key: target.key, slug: target.slug };
  },
});
