import { describe, expect, it } from "vitest";
import { readArticles, type SeedArticle } from "@/prisma/seed/articles";
import { discussions } from "@/prisma/seed/discussions";
import type { SeedPost } from "@/prisma/seed/discussions/types";
import { readLessons } from "@/prisma/seed/lessons";
import { organization } from "@/prisma/seed/organization";

const { units, positions, employees, roles, spaces } = organization;
const articles = readArticles();
const keys = new Set(articles.map((article) => `${article.space}/${article.slug}`));

function sectoralUnitOf(slug: string): string {
  const unit = units.find((candidate) => candidate.slug === slug);
  return unit?.kind === "section" && unit.parent ? sectoralUnitOf(unit.parent) : slug;
}

function employee(nip: string) {
  const found = employees.find((candidate) => candidate.nip === nip);
  if (!found) throw new Error(`No employee ${nip}`);
  return found;
}

function links(article: SeedArticle): string[] {
  return [...article.body.matchAll(/\]\((\.\.?\/[^)#\s]+)[^)]*\)/g)].flatMap((match) => match[1] ?? []);
}

function leads(nip: string): boolean {
  return positions.some((position) => position.slug === employee(nip).position && position.leads);
}

describe("the sample articles", () => {
  it("lie in spaces of the agency, and every space has at least one", () => {
    const used = new Set(articles.map((article) => article.space));
    expect(used).toEqual(new Set(spaces.map((space) => space.slug)));
  });

  it.each(articles.map((article) => [`${article.space}/${article.slug}`, article] as const))(
    "%s has authors whose shares make 100, a parent in its space, and links that lead somewhere",
    (_, article) => {
      expect(article.authors.reduce((sum, author) => sum + author.share, 0)).toBe(100);
      for (const author of article.authors) employee(author.nip);
      if (article.parent !== null) expect(keys).toContain(`${article.space}/${article.parent}`);
      for (const link of links(article)) {
        const target = new URL(link, `file:///${article.space}/`).pathname.replace(/^\/|\.md$/g, "");
        expect(keys, link).toContain(target);
      }
    },
  );

  it("are reviewed by a curator who works in another sectoral unit than any author", () => {
    for (const article of articles) {
      if (!("reviewer" in article) || article.reviewer === undefined) continue;
      const reviewer = employee(article.reviewer);
      expect(
        roles.some((role) => role.role === "curator" && role.nip === reviewer.nip),
        article.slug,
      ).toBe(true);
      const authorUnits = article.authors.map((author) => sectoralUnitOf(employee(author.nip).unit));
      expect(authorUnits, article.slug).not.toContain(sectoralUnitOf(reviewer.unit));
    }
  });

  it("have at least 400 words of their own when they are published", () => {
    for (const article of articles) {
      if (article.state !== "published") continue;
      expect(article.body.split(/\s+/).length, article.slug).toBeGreaterThanOrEqual(400);
    }
  });

  it("stand in every state, three levels deep, mostly in Indonesian", () => {
    expect(new Set(articles.map((article) => article.state))).toEqual(
      new Set(["draft", "in_review", "returned", "published", "withdrawn"]),
    );
    const parentOf = new Map(articles.map((article) => [`${article.space}/${article.slug}`, article.parent]));
    const depth = (space: string, slug: string): number => {
      const parent = parentOf.get(`${space}/${slug}`);
      return parent ? depth(space, parent) + 1 : 1;
    };
    expect(Math.max(...articles.map((article) => depth(article.space, article.slug)))).toBe(3);
    const indonesian = articles.filter((article) => article.language === "id").length;
    expect(indonesian / articles.length).toBeGreaterThan(0.75);
    expect(indonesian).toBeLessThan(articles.length);
  });

  it("never earn one author two credits in one week", () => {
    const weeks = articles
      .filter((article) => article.state === "published")
      .flatMap((article) => article.authors.map((author) => `${author.nip} ${isoWeek(article.publishedOn)}`));
    expect(weeks.filter((week, i) => weeks.indexOf(week) !== i)).toEqual([]);
  });
});

describe("the sample lessons and discussions", () => {
  it("are given by leaders", () => {
    for (const lesson of readLessons()) expect(leads(lesson.author), lesson.slug).toBe(true);
    for (const discussion of discussions) expect(leads(discussion.host), discussion.slug).toBe(true);
    expect(readLessons()).toHaveLength(6);
  });

  it("hold posts only between the opening and the closing, and answers after what they answer", () => {
    for (const discussion of discussions) {
      const end = Math.min(discussion.closesInDays, 0);
      const open = (end - discussion.opensInDays) * 24 * 60;
      const check = (post: SeedPost, after: number) => {
        employee(post.nip);
        expect(post.minutesAfterOpen, post.text).toBeGreaterThan(after);
        expect(post.minutesAfterOpen, post.text).toBeLessThan(open);
        for (const answer of post.answers ?? []) check(answer, post.minutesAfterOpen);
      };
      for (const post of discussion.posts) check(post, 0);
    }
  });

  it("are one open, one that opens tomorrow, and closed ones with marked answers", () => {
    const open = discussions.filter((item) => item.opensInDays < 0 && item.closesInDays > 0);
    const coming = discussions.filter((item) => item.opensInDays > 0);
    const closed = discussions.filter((item) => item.closesInDays < 0);
    expect([open.length, coming.length, closed.length]).toEqual([1, 1, 3]);
    for (const item of closed)
      expect(item.posts.some((post) => post.answers?.some((answer) => answer.markedAnswer))).toBe(true);
  });
});

/** The Monday of the week of a date, as the key of that week. */
function isoWeek(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
