import { allow } from "@/lib/platform/access/decision";
import { keyOf } from "@/lib/platform/ids";
import { defineQuery } from "@/lib/platform/operation/query";
import { articlePolicy, visibleArticles } from "../policy";
import { articleRow } from "../rows";
import { articleKeyInput } from "../schema";

/** The article behind an address, with its state and what one may do: for the pages about an article. */
export const resolveArticle = defineQuery({
  name: "article.resolve",
  summary: "The article behind an address, with its state and what one may do.",
  input: articleKeyInput,
  load: ({ db, actor, input }) =>
    db.article.findFirst({ where: { AND: [{ key: keyOf(input.key) }, visibleArticles(actor)] }, select: articleRow }),
  permit: () => allow,
  run: async ({ actor, target }) => {
    const { readTokens: _read, draftTokens: _draft, authors, ...facts } = target;
    return {
      ...facts,
      mine: authors.find((author) => author.employeeId === actor.id) ?? null,
      can: articlePolicy.abilities(actor, target),
    };
  },
});
