import { leads } from "@/lib/lessons/policy";
import type { Actor } from "@/lib/platform/access/actor";
import { all, type Decision, refuse, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { stateAt } from "./rules";

export interface DiscussionRow {
  hostId: string;
  opensAt: Date;
  closesAt: Date;
  readTokens: readonly string[];
  /** The moment that is asked about: a discussion closes by the clock. */
  now: Date;
}

/** The discussions somebody may know of. */
export function visibleDiscussions(actor: Actor): Prisma.DiscussionWhereInput {
  return { readTokens: { hasSome: [...actor.tokens] } };
}

/** Leaders host discussions. */
export function mayAnnounce(actor: Actor): Decision {
  return leads(actor);
}

function isHost(actor: Actor, discussion: DiscussionRow): Decision {
  return when(actor.id !== null && actor.id === discussion.hostId, "host_only");
}

function isOpen(discussion: DiscussionRow): Decision {
  const state = stateAt(discussion, discussion.now);
  if (state === "closed") return refuse("discussion_closed");
  return when(state === "open", "discussion_not_open");
}

function notClosed(discussion: DiscussionRow): Decision {
  return when(stateAt(discussion, discussion.now) !== "closed", "discussion_closed");
}

const ACTIONS = ["post", "edit", "extend", "close", "summarize", "mark"] as const;

/** Who may do what with a discussion, at a moment. */
export const discussionPolicy = definePolicy<(typeof ACTIONS)[number], DiscussionRow>("discussion", ACTIONS, {
  post: (actor, discussion) =>
    all(
      when(actor.kind === "employee", "employees_only"),
      when(
        discussion.readTokens.some((token) => actor.tokens.includes(token)),
        "not_yours",
      ),
      isOpen(discussion),
    ),
  edit: (actor, discussion) => all(isHost(actor, discussion), notClosed(discussion)),
  extend: (actor, discussion) => all(isHost(actor, discussion), notClosed(discussion)),
  close: (actor, discussion) => all(isHost(actor, discussion), isOpen(discussion)),
  summarize: isHost,
  mark: (actor, discussion) => all(isHost(actor, discussion), isOpen(discussion)),
});
