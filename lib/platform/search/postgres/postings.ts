import { createHash } from "node:crypto";
import { edgesOf, keyOf, notionsIn, stem } from "../analysis/analyse";
import { storable, wordsOf } from "../analysis/tokens";
import type { SearchDocument } from "../port";

const DAY_MS = 86_400_000;
const MOST_IN_BODY = 255;
const MOST_IN_HEAD = 15;
const MOST_IN_TITLE = 7;

/** Parameters of `search_upsert`. */
export interface Postings {
  documents: Record<string, unknown>[];
  keys: string[];
  stems: (string | null)[];
  occurrenceDoc: number[];
  occurrenceKey: number[];
  occurrenceWeight: number[];
}

interface Counts {
  body: number;
  head: number;
  title: number;
}

/** Takes a batch of documents apart into what the tables hold. Of two documents with one id the later counts. */
export function postingsOf(batch: readonly SearchDocument[]): Postings {
  const postings: Postings = {
    documents: [],
    keys: [],
    stems: [],
    occurrenceDoc: [],
    occurrenceKey: [],
    occurrenceWeight: [],
  };
  const keyNumbers = new Map<string, number>();
  const latest = new Map(batch.map((document) => [document.id, document]));
  for (const document of latest.values()) addDocument(postings, keyNumbers, document);
  return postings;
}

function addDocument(postings: Postings, keyNumbers: Map<string, number>, document: SearchDocument): void {
  const { language } = document;
  const title = wordsOf(document.title);
  const head = [document.summary, document.headings, ...document.labels].map(wordsOf);
  const body = wordsOf(document.body);

  const counts = new Map<string, Counts>();
  const count = (key: string, field: keyof Counts) => {
    const known = counts.get(key);
    if (known) known[field]++;
    else counts.set(key, { body: 0, head: 0, title: 0, [field]: 1 });
  };
  const countAll = (words: readonly string[], field: keyof Counts) => {
    for (const word of words) count(keyOf(word, language), field);
    for (const notion of notionsIn(words)) count(`=${notion}`, field);
  };
  countAll(title, "title");
  for (const words of head) countAll(words, "head");
  countAll(body, "body");
  for (const edge of new Set(title.flatMap(edgesOf))) count(`^${edge}`, "title");

  const folded = [title, ...head, body].map((words) => ` ${words.join(" ")} `).join("\n");
  postings.documents.push(rowOf(document, folded, body.length + title.length + head.flat().length, title.length));
  const doc = postings.documents.length;
  for (const [key, { body: inBody, head: inHead, title: inTitle }] of counts) {
    let number = keyNumbers.get(key);
    if (number === undefined) {
      number = postings.keys.push(key);
      postings.stems.push(stemOfKey(key, document));
      keyNumbers.set(key, number);
    }
    postings.occurrenceDoc.push(doc);
    postings.occurrenceKey.push(number);
    postings.occurrenceWeight.push(
      Math.min(inBody, MOST_IN_BODY) + 256 * Math.min(inHead, MOST_IN_HEAD) + 4096 * Math.min(inTitle, MOST_IN_TITLE),
    );
  }
}

function stemOfKey(key: string, document: SearchDocument): string | null {
  if (!/^[ie]:/.test(key)) return null;
  return keyOf(stem(key.slice(2), document.language), document.language);
}

function rowOf(document: SearchDocument, folded: string, words: number, titleWords: number): Record<string, unknown> {
  const tokens = [...new Set(document.readTokens)].sort();
  const hash = createHash("sha256").update(
    JSON.stringify([document.language, document.summary, document.body, folded]),
  );
  return {
    id: document.id,
    audience_key: createHash("sha256").update(JSON.stringify(tokens)).digest("hex"),
    read_tokens: tokens,
    kind: document.kind,
    language: document.language,
    unit_id: document.unitId,
    space_id: document.spaceId,
    labels: document.labels.map(storable),
    author_ids: document.authorIds,
    access_level: document.accessLevel,
    status: document.status,
    updated_at: document.updatedAt,
    published_at: document.publishedAt,
    href: document.href,
    title: storable(document.title),
    summary: storable(document.summary),
    body: storable(document.body),
    folded,
    words,
    shape: shapeOf(words, titleWords),
    day: Math.floor((document.publishedAt ?? document.updatedAt).getTime() / DAY_MS),
    text_hash: hash.digest("hex"),
  };
}

/** How long a document is, as the ranking query packs it. */
function shapeOf(words: number, titleWords: number): number {
  return 64 * Math.min(2047, Math.round(128 * Math.log(1 + words))) + Math.min(63, titleWords);
}
