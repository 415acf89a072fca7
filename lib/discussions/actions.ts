"use server";

import { currentActor } from "@/lib/employees/current";
import { action } from "@/lib/platform/operation/action";
import {
  announceDiscussion,
  closeDiscussion,
  editDiscussion,
  extendDiscussion,
  summarizeDiscussion,
} from "./commands/host-discussion";
import { addPost, markAnswer, unmarkAnswer } from "./commands/take-part";

const toThread = (discussion: { slug: string; key: string }) => `/discussions/${discussion.slug}-${discussion.key}`;
const toPost = (post: { id: string; discussion: { slug: string; key: string } }) =>
  `${toThread(post.discussion)}#p-${post.id}`;

export const announce = action(currentActor, announceDiscussion, { to: toThread });
export const edit = action(currentActor, editDiscussion, { to: toThread });
export const extend = action(currentActor, extendDiscussion, { to: toThread });
export const close = action(currentActor, closeDiscussion, { to: toThread });
export const summarize = action(currentActor, summarizeDiscussion, { to: toThread });
export const post = action(currentActor, addPost, { to: toPost });
export const mark = action(currentActor, markAnswer, { to: toPost });
export const unmark = action(currentActor, unmarkAnswer, { to: toPost });
