import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "./measures";

/** An article made of real passages: a lead that gives the title, and others of the same language. */
export interface CorpusArticle {
  title: string;
  /** The lead and further passages as paragraphs under headings. */
  markdown: string;
  /** The same without markup. */
  text: string;
  language: "id" | "en";
}

interface Passage {
  title: string;
  text: string;
}

const LEAST_PASSAGE = 250;
const PIECE = /.{1,2200}(?=\s|$)/gsu;
/** What a clause of a regulation begins with before it says anything. */
const NOT_A_TITLE =
  /^(?:(?:Pasal|Ayat|Angka|Huruf|Cukup jelas|Yang dimaksud dengan|Ketentuan lebih lanjut mengenai|Dalam|BAB|[IVXL]+|\p{L}|\d+)[\s.,;:()]+|[^\p{L}]+)+/u;

/** Yields `count` articles of 2 to 8 kB, half Indonesian and half English; the same ones each time. */
export function* corpusArticles(corpora: string, count: number): Generator<CorpusArticle> {
  const pools = { id: indonesianPassages(corpora), en: englishPassages(corpora) };
  const random = seededRandom(20_26);
  const used = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const language = i % 2 === 0 ? "id" : "en";
    const pool = pools[language];
    const lead = pool[Math.floor(i / 2) % pool.length];
    if (!lead) return;
    const times = (used.get(lead.title) ?? 0) + 1;
    used.set(lead.title, times);
    const title = times === 1 ? lead.title : `${lead.title} (${language === "id" ? "bagian" : "part"} ${times})`;
    const parts = [lead];
    const size = 2_000 + random() * 6_000;
    for (let length = lead.text.length; length < size; ) {
      const next = pool[Math.floor(random() * pool.length)];
      if (!next) break;
      parts.push(next);
      length += next.text.length;
    }
    yield {
      title,
      language,
      text: parts.map((part) => part.text).join("\n\n"),
      markdown: parts.map((part, n) => (n === 0 ? part.text : `## ${part.title}\n\n${part.text}`)).join("\n\n"),
    };
  }
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.mdx?$/.test(path) && !/ATTRIBUTION|LICENSES/.test(path))
    .sort()
    .map((path) => join(folder, path));
}

function jsonLines(path: string): { title: string; text: string }[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function englishPassages(corpora: string): Passage[] {
  const pages = markdownFiles(join(corpora, "bcgov")).flatMap((path) => passagesOf(readFileSync(path, "utf8")));
  const abstracts = jsonLines(join(corpora, "relevance/scifact/corpus.jsonl")).map(({ title, text }) => ({
    title,
    text,
  }));
  return spread([pages, abstracts]);
}

function indonesianPassages(corpora: string): Passage[] {
  const pages = ["kubernetes-id", "opensource-guide-id"].flatMap((part) =>
    markdownFiles(join(corpora, "indonesia", part)).flatMap((path) => passagesOf(readFileSync(path, "utf8"))),
  );
  const rules = markdownFiles(join(corpora, "indonesia/peraturan")).flatMap((path) =>
    passagesOf(readFileSync(path, "utf8")),
  );
  return spread([pages, rules]);
}

/** Takes from each list in turn, leaving out passages whose title was there before. */
function spread(lists: Passage[][]): Passage[] {
  const titles = new Set<string>();
  const all: Passage[] = [];
  for (let i = 0; i < Math.max(...lists.map((list) => list.length)); i++) {
    for (const list of lists) {
      const passage = list[i];
      if (!passage || titles.has(passage.title.toLowerCase())) continue;
      titles.add(passage.title.toLowerCase());
      all.push(passage);
    }
  }
  return all;
}

/** Cuts a page at blank lines into passages; a passage is called after its first words. */
function passagesOf(markdown: string): Passage[] {
  const plain = markdown
    .replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, "")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/<[^>]+>|\{\{[^}]*\}\}|!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[#>*\s-]+/gm, "")
    .replace(/[*_`|]/g, "");
  const passages: Passage[] = [];
  let text = "";
  for (const block of plain.split(/\n\s*\n|\n(?=Pasal \d+)/)) {
    const next = `${text} ${block.replace(/\s+/g, " ").trim()}`.trim();
    if (next.length < LEAST_PASSAGE) {
      text = next;
      continue;
    }
    for (const piece of next.match(PIECE) ?? []) addPassage(passages, piece.trim());
    text = "";
  }
  return passages;
}

function addPassage(passages: Passage[], text: string): void {
  const words = text.replace(NOT_A_TITLE, "").match(/\p{L}[\p{L}\p{N}-]+/gu) ?? [];
  if (text.length < LEAST_PASSAGE || words.length < 12) return;
  const title = words.slice(0, 9).join(" ");
  passages.push({ title: title.charAt(0).toUpperCase() + title.slice(1), text });
}
