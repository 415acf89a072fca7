import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchDocument, SearchLanguage } from "@/lib/platform/search/port";

const UPDATED = new Date("2026-01-01T00:00:00Z");

export interface RelevanceSet {
  name: string;
  documents: SearchDocument[];
  splits: RelevanceSplit[];
}

export interface RelevanceSplit {
  name: string;
  queries: { id: string; text: string }[];
  /** Relevant documents of each query with their grade. */
  judgements: Map<string, Map<string, number>>;
  bm25: { ndcg10: number; recall100: number };
}

function documentOf(id: string, title: string, body: string, language: SearchLanguage): SearchDocument {
  return {
    id,
    kind: "article",
    language,
    title,
    summary: "",
    headings: "",
    body,
    labels: [],
    unitId: "bench",
    spaceId: null,
    authorIds: [],
    accessLevel: "public",
    status: "published",
    updatedAt: UPDATED,
    publishedAt: UPDATED,
    readTokens: ["public"],
    href: `/${id}`,
  };
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function splitOf(folder: string, name: string, baselines: Baselines, key: string): RelevanceSplit {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of readFileSync(join(folder, `qrels/${name}.tsv`), "utf8")
    .split(/\r?\n/)
    .slice(1)) {
    const [query, document, grade] = line.split("\t");
    if (!query || !document || !(Number(grade) > 0)) continue;
    const judged = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, judged.set(document, Number(grade)));
  }
  const queries = readLines<{ _id: string; text: string }>(join(folder, `queries.${name}.jsonl`))
    .filter((query) => judgements.has(query._id))
    .map((query) => ({ id: query._id, text: query.text }));
  const { bm25_nostem: plain, bm25_stem: stemmed } = baselines.measured[key] as Baseline;
  return {
    name,
    queries,
    judgements,
    bm25: {
      ndcg10: Math.max(plain.ndcg10, stemmed.ndcg10),
      recall100: Math.max(plain.recall100, stemmed.recall100),
    },
  };
}

interface Figures {
  ndcg10: number;
  recall100: number;
}
interface Baseline {
  bm25_nostem: Figures;
  bm25_stem: Figures;
}
interface Baselines {
  measured: Record<string, Baseline>;
}

function corpusOf(folder: string, language: SearchLanguage): SearchDocument[] {
  return readLines<{ _id: string; title: string; text: string }>(join(folder, "corpus.jsonl")).map((row) =>
    documentOf(row._id, row.title, row.text, language),
  );
}

/** The judged sets, with the better of BM25's plain and stemmed figures for each. */
export function loadRelevanceSets(corpora: string): RelevanceSet[] {
  const folder = join(corpora, "relevance");
  const baselines = JSON.parse(readFileSync(join(folder, "baselines.json"), "utf8")) as Baselines;
  const at = (name: string) => join(folder, name);
  const regulations = readdirSync(join(corpora, "indonesia/peraturan"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `peraturan/${path}`)
    .sort();
  return [
    {
      name: "scifact",
      documents: corpusOf(at("scifact"), "en"),
      splits: [splitOf(at("scifact"), "train", baselines, "scifact:train")],
    },
    {
      name: "facqa-id",
      documents: corpusOf(at("facqa-id"), "id"),
      splits: [
        splitOf(at("facqa-id"), "test", baselines, "facqa-id:test"),
        splitOf(at("facqa-id"), "train", baselines, "facqa-id:train"),
      ],
    },
    {
      name: "regulations",
      documents: regulations.map((id) =>
        documentOf(id, "", readFileSync(join(corpora, "indonesia", id), "utf8"), "id"),
      ),
      splits: [splitOf(at("peraturan-known-item-id"), "test", baselines, "peraturan-known-item-id:test")],
    },
  ];
}
