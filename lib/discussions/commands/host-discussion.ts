import { invalid } from "@/lib/platform/errors/domain-error";
import { newId, newKey, slugify } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { audienceTokens } from "@/lib/spaces/rules";
import { discussionPolicy, mayAnnounce } from "../policy";
import { agencyZone, lockDiscussion } from "../rows";
import { momentOf, stateAt } from "../rules";
import { announceInput, discussionId, editInput, extendInput, summarizeInput } from "../schema";

interface Window {
  opensAt: string;
  closesAt: string;
}

/** The times that were typed, as moments; an opening in the past is now. */
function windowOf(input: Window, timeZone: string, now: Date): { opensAt: Date; closesAt: Date } {
  const typed = input.opensAt === "" ? now : momentOf(input.opensAt, timeZone);
  if (!typed) throw invalid([{ path: "opensAt", code: "invalid" }]);
  const opensAt = typed < now ? now : typed;
  return { opensAt, closesAt: closingOf(input.closesAt, timeZone, opensAt) };
}

function closingOf(text: string, timeZone: string, after: Date): Date {
  const closesAt = momentOf(text, timeZone);
  if (!closesAt) throw invalid([{ path: "closesAt", code: "invalid" }]);
  if (closesAt <= after) throw invalid([{ path: "closesAt", code: "closesAfterOpening" }]);
  return closesAt;
}

/** Announces a discussion; the leader who does is its host. */
export const announceDiscussion = defineCommand({
  name: "discussion.announce",
  summary: "Announce a discussion with an opening and a closing; for leaders.",
  http: "POST /discussions",
  input: announceInput,
  load: () => Promise.resolve(true as const),
  permit: ({ actor }) => mayAnnounce(actor),
  run: async ({ tx, actor, input, now, emit }) => {
    const times = windowOf(input, await agencyZone(tx), now);
    const [id, key, slug] = [newId(), newKey(), slugify(input.title)];
    const [hostId, unitId] = [actor.id ?? "", actor.unitId ?? ""];
    const readTokens = audienceTokens({ accessLevel: input.accessLevel, unitId, insiders: [hostId] });
    await tx.discussion.create({
      data: { ...input, ...times, id, key, slug, hostId, unitId, readTokens, createdAt: now, updatedAt: now },
    });
    await emit({ type: "discussion.announced", targetType: "discussion", targetId: id, unitId });
    return { id, key, slug };
  },
});

/** Changes a discussion before it closes; the opening of an open one stays. */
export const editDiscussion = defineCommand({
  name: "discussion.edit",
  summary: "Change a discussion before it closes; for its host.",
  http: "PUT /discussions/{id}",
  input: editInput,
  load: ({ tx, actor, input }) => lockDiscussion(tx, actor, input.id),
  permit: ({ actor, target, now }) => discussionPolicy.can(actor, "edit", { ...target, now }),
  run: async ({ tx, input, target, now, emit }) => {
    const { id, ...details } = input;
    const zone = await agencyZone(tx);
    const times =
      stateAt(target, now) === "open"
        ? { opensAt: target.opensAt, closesAt: closingOf(input.closesAt, zone, now) }
        : windowOf(input, zone, now);
    const slug = slugify(input.title);
    const readTokens = audienceTokens({
      accessLevel: input.accessLevel,
      unitId: target.unitId,
      insiders: [target.hostId],
    });
    await tx.discussion.update({ where: { id }, data: { ...details, ...times, slug, readTokens, updatedAt: now } });
    await emit({ type: "discussion.edited", targetType: "discussion", targetId: id, unitId: target.unitId });
    return { id, key: target.key, slug };
  },
});

/** Puts the closing off. */
export const extendDiscussion = defineCommand({
  name: "discussion.extend",
  summary: "Let a discussion close later; for its host, before it closes.",
  http: "POST /discussions/{id}/extend",
  input: extendInput,
  load: ({ tx, actor, input }) => lockDiscussion(tx, actor, input.id),
  permit: ({ actor, target, now }) => discussionPolicy.can(actor, "extend", { ...target, now }),
  run: async ({ tx, input, target, now, emit }) => {
    const closesAt = closingOf(input.closesAt, await agencyZone(tx), target.closesAt);
    await tx.discussion.update({ where: { id: target.id }, data: { closesAt, updatedAt: now } });
    await emit({
      type: "discussion.extended",
      targetType: "discussion",
      targetId: target.id,
      unitId: target.unitId,
      details: { closesAt: closesAt.toISOString() },
    });
    return { id: target.id, key: target.key, slug: target.slug, closesAt };
  },
});

/** Closes an open discussion before its time. */
export const closeDiscussion = defineCommand({
  name: "discussion.close",
  summary: "Close an open discussion now; for its host.",
  http: "POST /discussions/{id}/close",
  input: discussionId,
  load: ({ tx, actor, input }) => lockDiscussion(tx, actor, input.id),
  permit: ({ actor, target, now }) => discussionPolicy.can(actor, "close", { ...target, now }),
  run: async ({ tx, target, now, emit }) => {
    // A discussion closed in the moment of its opening still has a window.
    const closesAt = now > target.opensAt ? now : new Date(target.opensAt.getTime() + 1);
    await tx.discussion.update({ where: { id: target.id }, data: { closesAt, updatedAt: now } });
    await emit({ type: "discussion.closed", targetType: "discussion", targetId: target.id, unitId: target.unitId });
    return { id: target.id, key: target.key, slug: target.slug, closesAt };
  },
});

/** Publishes the host's summary; possible after the closing too, because that is when it is written. */
export const summarizeDiscussion = defineCommand({
  name: "discussion.summarize",
  summary: "Publish the summary of a discussion; for its host.",
  http: "PUT /discussions/{id}/summary",
  input: summarizeInput,
  load: ({ tx, actor, input }) => lockDiscussion(tx, actor, input.id),
  permit: ({ actor, target, now }) => discussionPolicy.can(actor, "summarize", { ...target, now }),
  run: async ({ tx, input, target, now, emit }) => {
    await tx.discussion.update({ where: { id: target.id }, data: { summary: input.summary, updatedAt: now } });
    await emit({ type: "discussion.summarized", targetType: "discussion", targetId: target.id, unitId: target.unitId });
    return { id: target.id, key: target.key, slug: target.slug };
  },
});
