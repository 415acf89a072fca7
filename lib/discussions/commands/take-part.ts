import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";
import { invalid } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { discussionPolicy } from "../policy";
import { lockDiscussion } from "../rows";
import { markInput, postInput } from "../schema";

/** Asks a question, or replies to one, while the discussion is open by the clock of the command. */
export const addPost = defineCommand({
  name: "discussion.post",
  summary: "Ask a question in an open discussion, or reply to one.",
  http: "POST /discussions/{id}/posts",
  input: postInput,
  load: ({ tx, actor, input }) => lockDiscussion(tx, actor, input.id),
  permit: ({ actor, target, now }) => discussionPolicy.can(actor, "post", { ...target, now }),
  run: async ({ tx, actor, input, target, now, emit }) => {
    const parentId = input.parentId ?? null;
    if (parentId) {
      const question = await tx.post.findFirst({
        where: { id: parentId, discussionId: target.id, parentId: null },
        select: { id: true },
      });
      if (!question) throw invalid([{ path: "parentId", code: "unknownReference" }]);
    }
    const id = newId();
    const text = input.text.replace(/\r\n?/g, "\n");
    await tx.post.create({
      data: { id, discussionId: target.id, parentId, authorId: actor.id ?? "", text, createdAt: now },
    });
    await tx.discussion.update({ where: { id: target.id }, data: { updatedAt: now } });
    await emit({
      type: "discussion.posted",
      targetType: "post",
      targetId: id,
      unitId: target.unitId,
      details: { discussionId: target.id, parentId },
    });
    return { id, discussion: { id: target.id, key: target.key, slug: target.slug } };
  },
});

/** The discussion together with a reply of its own. */
async function lockReply(tx: Tx, actor: Actor, id: string, postId: string) {
  const discussion = await lockDiscussion(tx, actor, id);
  if (!discussion) return null;
  const post = await tx.post.findFirst({ where: { id: postId, discussionId: id, parentId: { not: null } } });
  return post ? { discussion, post } : null;
}

/** The host says of a reply that it answers the question. */
export const markAnswer = defineCommand({
  name: "discussion.markAnswer",
  summary: "Mark a reply as the answer; for the host.",
  http: "POST /discussions/{id}/posts/{postId}/mark-answer",
  input: markInput,
  load: ({ tx, actor, input }) => lockReply(tx, actor, input.id, input.postId),
  permit: ({ actor, target, now }) => discussionPolicy.can(actor, "mark", { ...target.discussion, now }),
  run: async ({ tx, actor, target: { discussion, post }, now, emit }) => {
    await tx.post.update({ where: { id: post.id }, data: { markedById: actor.id, markedAt: now } });
    await emit({
      type: "discussion.answerMarked",
      targetType: "post",
      targetId: post.id,
      unitId: discussion.unitId,
      details: { discussionId: discussion.id },
    });
    return { id: post.id, discussion: { id: discussion.id, key: discussion.key, slug: discussion.slug } };
  },
});

/** The host takes a mark back. */
export const unmarkAnswer = defineCommand({
  name: "discussion.unmarkAnswer",
  summary: "Take the mark off a reply; for the host.",
  http: "POST /discussions/{id}/posts/{postId}/unmark-answer",
  input: markInput,
  load: ({ tx, actor, input }) => lockReply(tx, actor, input.id, input.postId),
  permit: ({ actor, target, now }) => discussionPolicy.can(actor, "mark", { ...target.discussion, now }),
  run: async ({ tx, target: { discussion, post }, emit }) => {
    await tx.post.update({ where: { id: post.id }, data: { markedById: null, markedAt: null } });
    await emit({
      type: "discussion.answerUnmarked",
      targetType: "post",
      targetId: post.id,
      unitId: discussion.unitId,
      details: { discussionId: discussion.id },
    });
    return { id: post.id, discussion: { id: discussion.id, key: discussion.key, slug: discussion.slug } };
  },
});
