import { articlePolicy, visibleArticles } from "@/lib/articles/policy";
import { lockArticle } from "@/lib/articles/rows";
import { keepBytes } from "@/lib/platform/files/store";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { inspectFile } from "./inspect";
import { uploadFileInput } from "./schema";

/** Keeps a file for an article's draft. Its kind is decided by its bytes. */
export const uploadFile = defineCommand({
  name: "file.upload",
  summary: "Keep a file for an article's draft; send it as multipart/form-data.",
  http: "POST /articles/{articleId}/files",
  input: uploadFileInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.articleId, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "edit", target),
  run: async ({ tx, actor, input, target: article, now, emit }) => {
    const { mime, width, height } = await inspectFile(input.bytes, input.name);
    const sha256 = await keepBytes(input.bytes);
    const id = newId();
    const name = input.name.replace(/[\\/\p{Cc}]/gu, "_");
    await tx.file.create({
      data: {
        id,
        sha256,
        size: input.bytes.byteLength,
        mime,
        name,
        width,
        height,
        uploadedById: actor.id ?? "",
        createdAt: now,
      },
    });
    await tx.fileUse.create({ data: { fileId: id, articleId: article.id, inDraft: true } });
    await emit({
      type: "file.uploaded",
      targetType: "file",
      targetId: id,
      unitId: article.space.unitId,
      afterHash: sha256,
      details: { name, mime, articleId: article.id },
    });
    return { id, name, mime, size: input.bytes.byteLength, width, height, href: `/api/files/${id}` };
  },
});
