import { contentHash } from "@/lib/content/hash";
import { wordCount } from "@/lib/content/plain-text";
import type { Body } from "@/lib/content/types";
import type { Tx } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/json";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { newId, slugify } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import type { DomainEvent } from "@/lib/platform/operation/events";
import { bodyOf } from "../body";
import { articlePolicy, visibleArticles } from "../policy";
import { recordReferences } from "../publication";
import { type LoadedArticle, lockArticle } from "../rows";
import { restoreRevisionInput, saveRevisionInput } from "../schema";

interface Content {
  title: string;
  summary: string;
  language: string;
  body: Body;
}

interface NewRevision {
  tx: Tx;
  article: LoadedArticle;
  content: Content;
  kind: "save" | "autosave" | "merge" | "restore";
  changeSummary: string;
  via: string;
  authorId: string;
  now: Date;
  emit(event: DomainEvent): Promise<void>;
}

/** Writes one immutable revision on top of the current one. An equal text makes none. */
async function addRevision(save: NewRevision) {
  const { tx, article, content, now } = save;
  const current = await tx.revision.findUniqueOrThrow({
    where: { id: article.currentRevisionId ?? "" },
    select: { id: true, number: true, contentHash: true, createdAt: true },
  });
  const hash = contentHash(content);
  if (hash === current.contentHash)
    return { revisionId: current.id, number: current.number, changed: false, savedAt: current.createdAt };
  const id = newId();
  await tx.revision.create({
    data: {
      id,
      articleId: article.id,
      number: current.number + 1,
      title: content.title,
      summary: content.summary,
      language: content.language,
      body: asJson(content.body),
      contentHash: hash,
      wordCount: wordCount(content.body),
      kind: save.kind,
      changeSummary: save.changeSummary,
      via: save.via,
      baseRevisionId: current.id,
      authorId: save.authorId,
      createdAt: now,
    },
  });
  const unread = article.publishedRevisionId === null;
  await tx.article.update({
    where: { id: article.id },
    data: {
      currentRevisionId: id,
      updatedAt: now,
      phase: article.phase === "returned" ? "returned" : "draft",
      ...(unread
        ? { title: content.title, summary: content.summary, language: content.language, slug: slugify(content.title) }
        : {}),
    },
    select: { id: true },
  });
  await recordReferences(tx, article.id, content.body, "inDraft");
  await save.emit({
    type: "article.saved",
    targetType: "article",
    targetId: article.id,
    unitId: article.space.unitId,
    beforeHash: current.contentHash,
    afterHash: hash,
    details: { revisionId: id, number: current.number + 1, kind: save.kind },
  });
  return { revisionId: id, number: current.number + 1, changed: true, savedAt: now };
}

/** Refuses to write over a revision the writer has not seen; the error carries what came between. */
function requireBase(article: LoadedArticle, baseRevisionId: string): void {
  if (article.currentRevisionId === baseRevisionId) return;
  throw new DomainError("conflict", {
    reason: "article_changed",
    data: { currentRevisionId: article.currentRevisionId },
  });
}

/** Saves a draft. Acknowledged means stored: the revision is committed before the answer. */
export const saveRevision = defineCommand({
  name: "article.save",
  summary: "Save a revision on top of the one the writer started from; 409 when another came between.",
  http: "POST /articles/{id}/revisions",
  input: saveRevisionInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "edit", target),
  run: async ({ tx, actor, input, target: article, now, emit }) => {
    const content = { title: input.title, summary: input.summary, language: input.language, body: bodyOf(input.body) };
    requireBase(article, input.baseRevisionId);
    const { kind, changeSummary } = input;
    return addRevision({
      tx,
      article,
      content,
      kind,
      changeSummary,
      via: actor.via,
      authorId: actor.id ?? "",
      now,
      emit,
    });
  },
});

/** Brings an older revision back as a new one; nothing of the history is lost. */
export const restoreRevision = defineCommand({
  name: "article.restoreRevision",
  summary: "Bring the text of an older revision back as a new revision.",
  http: "POST /articles/{id}/restore-revision",
  input: restoreRevisionInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "edit", target),
  run: async ({ tx, actor, input, target: article, now, emit }) => {
    requireBase(article, input.baseRevisionId);
    const old = await tx.revision.findFirst({ where: { id: input.revisionId, articleId: article.id } });
    if (!old) throw new DomainError("not_found");
    const content = {
      title: old.title,
      summary: old.summary,
      language: old.language,
      body: old.body as unknown as Body,
    };
    const changeSummary = `#${old.number}`;
    return addRevision({
      tx,
      article,
      content,
      kind: "restore",
      changeSummary,
      via: actor.via,
      authorId: actor.id ?? "",
      now,
      emit,
    });
  },
});
