import type { Actor } from "@/lib/platform/access/actor";
import { all, allow, any, type Decision, refuse, when } from "@/lib/platform/access/decision";
import { definePolicy } from "@/lib/platform/access/policy";
import type { Prisma } from "@/lib/platform/db/generated/client";

/** What a decision about an article needs to know. */
export interface ArticleRow {
  phase: "draft" | "in_review" | "returned" | "published";
  accessLevel: "public" | "shared" | "restricted" | "secret";
  publishedRevisionId: string | null;
  withdrawnAt: Date | null;
  deletedAt: Date | null;
  ownerId: string;
  createdById: string;
  readTokens: readonly string[];
  draftTokens: readonly string[];
  space: { unitId: string };
  authors: readonly { employeeId: string }[];
}

/** Articles somebody may know of: published to them, or a draft of theirs. */
export function visibleArticles(actor: Actor): Prisma.ArticleWhereInput {
  const tokens = [...actor.tokens];
  return { deletedAt: null, OR: [{ readTokens: { hasSome: tokens } }, { draftTokens: { hasSome: tokens } }] };
}

/** Articles whose published text somebody may read now. Lists, counts, backlinks and feeds use this. */
export function readableArticles(actor: Actor): Prisma.ArticleWhereInput {
  return {
    deletedAt: null,
    withdrawnAt: null,
    publishedRevisionId: { not: null },
    readTokens: { hasSome: [...actor.tokens] },
  };
}

/** Articles in the trash that somebody may bring back. */
export function trashedArticles(actor: Actor): Prisma.ArticleWhereInput {
  return { deletedAt: { not: null }, draftTokens: { hasSome: [...actor.tokens] } };
}

function holds(actor: Actor, tokens: readonly string[]): boolean {
  return tokens.some((token) => actor.tokens.includes(token));
}

function isAuthor(actor: Actor, article: ArticleRow): boolean {
  return (
    actor.id !== null &&
    (article.createdById === actor.id || article.authors.some((author) => author.employeeId === actor.id))
  );
}

/** Secret articles are their named people's, not the unit curators'. */
function keeps(actor: Actor, article: ArticleRow): boolean {
  return article.accessLevel !== "secret" && actor.curatedUnitIds.includes(article.space.unitId);
}

function authorOrCurator(actor: Actor, article: ArticleRow): Decision {
  return any(
    when(isAuthor(actor, article), "authors_and_curators"),
    when(keeps(actor, article), "authors_and_curators"),
  );
}

const ACTIONS = [
  "read",
  "readDraft",
  "edit",
  "manage",
  "submit",
  "verify",
  "withdraw",
  "liftWithdrawal",
  "move",
  "trash",
  "restore",
] as const;
export type ArticleAction = (typeof ACTIONS)[number];

/** Who may do what with an article. */
export const articlePolicy = definePolicy<ArticleAction, ArticleRow>("article", ACTIONS, {
  read: (actor, article) =>
    when(
      article.deletedAt === null && (holds(actor, article.readTokens) || holds(actor, article.draftTokens)),
      "not_yours",
    ),
  readDraft: (actor, article) => when(holds(actor, article.draftTokens), "authors_and_curators"),
  edit: (actor, article) =>
    all(
      when(article.deletedAt === null, "in_trash"),
      authorOrCurator(actor, article),
      when(article.phase !== "in_review", "in_review"),
      when(article.withdrawnAt === null, "withdrawn"),
    ),
  manage: (actor, article) => all(authorOrCurator(actor, article), when(article.phase !== "in_review", "in_review")),
  submit: (actor, article) =>
    all(
      when(isAuthor(actor, article), "authors_only"),
      when(article.phase === "draft" || article.phase === "returned", "nothing_to_submit"),
      when(article.withdrawnAt === null, "withdrawn"),
    ),
  verify: (actor, article) =>
    all(
      when(article.publishedRevisionId !== null && article.withdrawnAt === null, "not_published"),
      any(
        when(actor.id !== null && article.ownerId === actor.id, "owner_or_curator"),
        when(keeps(actor, article), "owner_or_curator"),
      ),
    ),
  withdraw: (actor, article) =>
    all(
      when(article.publishedRevisionId !== null, "not_published"),
      when(article.withdrawnAt === null, "withdrawn"),
      authorOrCurator(actor, article),
    ),
  liftWithdrawal: (actor, article) =>
    all(when(article.withdrawnAt !== null, "not_withdrawn"), when(keeps(actor, article), "curators_of_the_unit")),
  move: (actor, article) => all(authorOrCurator(actor, article), when(article.phase !== "in_review", "in_review")),
  trash: (actor, article) => {
    if (article.phase === "in_review") return refuse("in_review");
    if (article.publishedRevisionId === null) return authorOrCurator(actor, article);
    if (article.accessLevel === "secret") return when(isAuthor(actor, article), "authors_only");
    return when(keeps(actor, article), "curators_of_the_unit");
  },
  restore: (actor, article) => (article.deletedAt === null ? allow : authorOrCurator(actor, article)),
});
