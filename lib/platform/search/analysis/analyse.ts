import type { SearchLanguage } from "../port";
import { conceptsIn } from "./concepts";
import { stemEnglish } from "./english";
import { stemIndonesian } from "./indonesian";
import { referencesIn } from "./references";

export const LONGEST_EDGE = 8;

const MEMORY = 50_000;
const known = { id: new Map<string, string>(), en: new Map<string, string>() };

/** The stem of a folded word in a language. */
export function stem(word: string, language: SearchLanguage): string {
  const stems = known[language];
  let found = stems.get(word);
  if (found === undefined) {
    found = language === "id" ? stemIndonesian(word) : stemEnglish(word);
    if (stems.size >= MEMORY) stems.clear();
    stems.set(word, found);
  }
  return found;
}

/** The prefix of vocabulary keys of a language. */
export function keyOf(word: string, language: SearchLanguage): string {
  return `${language === "id" ? "i" : "e"}:${word}`;
}

/** The beginnings of a word up to eight characters, for matching while it is typed. */
export function edgesOf(word: string): string[] {
  const edges: string[] = [];
  for (let i = 1; i <= Math.min(word.length, LONGEST_EDGE); i++) edges.push(word.slice(0, i));
  return edges;
}

/** Names of concepts and cited rules in a sequence of words: what is searched beside the words themselves. */
export function notionsIn(words: readonly string[]): string[] {
  return [...conceptsIn(words).map((found) => found.concept), ...referencesIn(words)];
}
