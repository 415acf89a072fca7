"use server";

import { currentActor } from "@/lib/employees/current";
import { action } from "@/lib/platform/operation/action";
import { createArticle } from "./commands/create-article";
import { liftWithdrawal, restoreArticle, trashArticle, verifyArticle, withdrawArticle } from "./commands/keep-article";
import { confirmShare, setAccess, setAuthors, setLabels, setOwner } from "./commands/manage-article";
import { moveArticle } from "./commands/move-article";
import { restoreRevision } from "./commands/save-revision";

const toArticle = (article: { slug: string; key: string }) => `/articles/${article.slug}-${article.key}`;
const toItself = (article: { id: string }) => `/articles/${article.id}`;

export const create = action(currentActor, createArticle, { to: (article) => `/articles/${article.key}/edit` });
export const verify = action(currentActor, verifyArticle, { done: "articles.done.verified" });
export const withdraw = action(currentActor, withdrawArticle, { to: toItself });
export const lift = action(currentActor, liftWithdrawal, { to: toItself });
export const trash = action(currentActor, trashArticle, { to: (article) => `/spaces/${article.space}/trash` });
export const restore = action(currentActor, restoreArticle, { to: toArticle });
export const move = action(currentActor, moveArticle, { to: toArticle });
export const labels = action(currentActor, setLabels, { done: "articles.done.labels" });
export const access = action(currentActor, setAccess, { done: "articles.done.access" });
export const authors = action(currentActor, setAuthors, { done: "articles.done.authors" });
export const confirm = action(currentActor, confirmShare, { done: "articles.done.confirmed" });
export const owner = action(currentActor, setOwner, { done: "articles.done.owner" });
export const restoreOld = action(currentActor, restoreRevision, { done: "articles.done.restored" });
