import { articleLinksIn, fileIdsIn } from "@/lib/content/links";
import type { Body } from "@/lib/content/types";
import type { Actor } from "@/lib/platform/access/actor";
import type { Tx } from "@/lib/platform/db/client";
import { slugify } from "@/lib/platform/ids";
import type { DomainEvent } from "@/lib/platform/operation/events";
import { addDays, dateOnly, dayIn } from "@/lib/platform/time/calendar";
import { renderRevision, storeRendering } from "./rendering";
import { refreshTokens } from "./tokens";

interface Publication {
  tx: Tx;
  actor: Actor;
  articleId: string;
  revisionId: string;
  reviewId: string | null;
  qualityClass: "A" | "B" | "C" | null;
  now: Date;
  emit(event: DomainEvent): Promise<void>;
  /** Imported in bulk: the caller indexes and audits the whole. */
  quiet?: boolean;
}

/** Links and files of the published text, for backlinks and for who may fetch a file. */
export async function recordReferences(
  tx: Tx,
  articleId: string,
  body: Body,
  where: "inDraft" | "inPublished",
): Promise<void> {
  const fileIds = fileIdsIn(body);
  await tx.fileUse.updateMany({
    where: { articleId, fileId: { notIn: fileIds }, [where]: true },
    data: { [where]: false },
  });
  const known =
    fileIds.length === 0 ? [] : await tx.file.findMany({ where: { id: { in: fileIds } }, select: { id: true } });
  for (const { id: fileId } of known) {
    await tx.fileUse.upsert({
      where: { fileId_articleId: { fileId, articleId } },
      create: { fileId, articleId, [where]: true },
      update: { [where]: true },
    });
  }
  if (where === "inDraft") return;
  const sentences = new Map(articleLinksIn(body).map((link) => [link.articleId, link.sentence]));
  sentences.delete(articleId);
  await tx.articleLink.deleteMany({ where: { fromId: articleId } });
  if (sentences.size === 0) return;
  const targets = await tx.article.findMany({ where: { id: { in: [...sentences.keys()] } }, select: { id: true } });
  await tx.articleLink.createMany({
    data: targets.map(({ id: toId }) => ({ fromId: articleId, toId, sentence: sentences.get(toId) ?? "" })),
  });
}

/**
 * Makes a revision what readers read: rendering, links, tokens, and a fresh verification date. Called by the approval of a
 * review and by the importer; whoever calls has decided that it may be.
 */
export async function publishRevision(publication: Publication): Promise<void> {
  const { tx, articleId, revisionId, now } = publication;
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId } });
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { currentRevisionId: true, publishedAt: true, space: { select: { unitId: true } } },
  });
  const organization = await tx.organization.findFirst();
  const body = revision.body as unknown as Body;
  await storeRendering(tx, revisionId, renderRevision({ body, language: revision.language }));
  await recordReferences(tx, articleId, body, "inPublished");
  const today = dateOnly(dayIn(now, organization?.timeZone ?? "Asia/Jakarta"));
  await tx.article.update({
    where: { id: articleId },
    data: {
      publishedRevisionId: revisionId,
      publishedAt: now,
      title: revision.title,
      summary: revision.summary,
      language: revision.language,
      slug: slugify(revision.title),
      phase: article.currentRevisionId === revisionId ? "published" : "draft",
      qualityClass: publication.qualityClass,
      verifiedUntil: addDays(today, organization?.verificationDays ?? 365),
      withdrawnAt: null,
      updatedAt: now,
    },
  });
  await refreshTokens(tx, articleId);
  if (publication.quiet) return;
  await publication.emit({
    type: "article.published",
    targetType: "article",
    targetId: articleId,
    unitId: article.space.unitId,
    afterHash: revision.contentHash,
    details: {
      revisionId,
      reviewId: publication.reviewId,
      qualityClass: publication.qualityClass,
      first: article.publishedAt === null,
    },
  });
}
