import { allow } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";
import { fileInput } from "./schema";

/** A file's facts, for whoever may see an article that shows it: readers what is published, writers what is in the draft. */
export const getFile = defineQuery({
  name: "file.get",
  summary: "A file's facts, if an article that uses it is open to the reader.",
  http: "GET /files/{id}",
  input: fileInput,
  load: ({ db, actor, input }) => {
    const tokens = [...actor.tokens];
    return db.file.findFirst({
      where: {
        id: input.id,
        uses: {
          some: {
            OR: [
              { inPublished: true, article: { deletedAt: null, withdrawnAt: null, readTokens: { hasSome: tokens } } },
              { article: { deletedAt: null, draftTokens: { hasSome: tokens } } },
            ],
          },
        },
      },
    });
  },
  permit: () => allow,
  run: async ({ target: file }) => file,
});
