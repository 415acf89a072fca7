import path from "node:path";
import { createArticle } from "@/lib/articles/commands/create-article";
import { confirmShare, setAccess, setAuthors, setLabels } from "@/lib/articles/commands/manage-article";
import { saveRevision } from "@/lib/articles/commands/save-revision";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { db } from "@/lib/platform/db/client";
import { addDays, dateOnly } from "@/lib/platform/time/calendar";
import { readArticles, type SeedArticle } from "./articles";
import { actorOf, employeeId } from "./people";
import { decideSeedReview } from "./seed-reviews";

interface Placed {
  id: string;
  revisionId: string;
  written: Date;
}

const WRITING_DAYS = 12;

/** The morning of a day, in the agency's zone. */
function morning(day: string): Date {
  return new Date(dateOnly(day).getTime() + 2 * 3_600_000);
}

/** When the text was written: before its publication, or in the last weeks for what is still on its way. */
function writtenAt(article: SeedArticle, place: number): Date {
  if ("publishedOn" in article) return addDays(morning(article.publishedOn), -WRITING_DAYS);
  return addDays(new Date(), -2 - (place % 9));
}

async function place(article: SeedArticle, at: Date): Promise<Placed> {
  const author = await actorOf(article.authors[0]?.nip ?? "");
  const made = await createArticle(
    author,
    { space: article.space, title: article.title, language: article.language },
    { now: at },
  );
  return { id: made.id, revisionId: made.revisionId, written: at };
}

async function write(article: SeedArticle, placed: Placed, find: (key: string) => Placed | undefined): Promise<void> {
  const author = await actorOf(article.authors[0]?.nip ?? "");
  const page = parseMarkdown(article.body, {
    resolveLink: (href) => {
      const [file = "", fragment] = href.split("#");
      if (!file.endsWith(".md")) return { kind: "url", href };
      const target = find(path.posix.normalize(path.posix.join(article.space, file)).replace(/\.md$/, ""));
      return target ? { kind: "article", id: target.id, ...(fragment ? { fragment } : {}) } : { kind: "broken" };
    },
  });
  if (page.losses.length > 0) throw new Error(`${article.space}/${article.slug}: ${JSON.stringify(page.losses)}`);
  await saveRevision(
    author,
    {
      id: placed.id,
      baseRevisionId: placed.revisionId,
      title: article.title,
      summary: article.summary,
      language: article.language,
      body: page.body,
      kind: "save",
    },
    { now: addDays(placed.written, 1) },
  );
}

async function manage(article: SeedArticle, placed: Placed): Promise<void> {
  const at = { now: addDays(placed.written, 1) };
  const author = await actorOf(article.authors[0]?.nip ?? "");
  await setLabels(author, { id: placed.id, labels: article.labels }, at);
  await setAccess(author, { id: placed.id, accessLevel: article.access }, at);
  if (article.authors.length < 2) return;
  const authors = await Promise.all(
    article.authors.map(async ({ nip, share }) => ({ employeeId: await employeeId(nip), share })),
  );
  await setAuthors(author, { id: placed.id, authors }, at);
  for (const { nip } of article.authors.slice(1)) await confirmShare(await actorOf(nip), { id: placed.id }, at);
}

/** Writes the demo articles as their authors, then takes each through review to the state it is in. */
export async function seedArticles(): Promise<void> {
  const articles = readArticles();
  const placed = new Map<string, Placed>();
  const keyOf = (article: SeedArticle) => `${article.space}/${article.slug}`;
  for (const [index, article] of articles.entries())
    placed.set(keyOf(article), await place(article, writtenAt(article, index)));
  for (const article of articles) {
    const parent = article.parent ? placed.get(`${article.space}/${article.parent}`) : null;
    if (parent)
      await db().article.update({ where: { id: placed.get(keyOf(article))?.id ?? "" }, data: { parentId: parent.id } });
  }
  for (const article of articles) {
    const here = placed.get(keyOf(article)) as Placed;
    await write(article, here, (key) => placed.get(key));
    await manage(article, here);
  }
  // In the order of publication, so that the ledger reads like a year that passed.
  const inOrder = [...articles].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  for (const article of inOrder) {
    const here = placed.get(keyOf(article)) as Placed;
    await decideSeedReview(article, { articleId: here.id, written: here.written });
  }
}

function dayOf(article: SeedArticle): string {
  return "publishedOn" in article ? article.publishedOn : "9999";
}
