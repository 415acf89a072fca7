import { isStopWord } from "./analysis/stop-words";
import { wordsOf } from "./analysis/tokens";
import type { SearchHit } from "./port";

/**
 * Texts that complete the last word of what is typed, from titles, labels and passages of hits, the most frequent
 * first. Hits are what a person may see, so nothing else can be completed to.
 */
export function completionsOf(
  typed: string,
  hits: readonly Pick<SearchHit, "title" | "labels">[],
  limit: number,
): string[] {
  const match = /^(.*?)([\p{L}\p{N}\p{M}]+)$/su.exec(typed);
  const [, before = "", last = ""] = match ?? [];
  const beginning = wordsOf(last)[0];
  if (!beginning) return [];
  const counts = new Map<string, number>();
  for (const hit of hits) {
    for (const word of new Set([hit.title, ...hit.labels].flatMap(wordsOf))) {
      if (word.length > beginning.length && word.startsWith(beginning) && !isStopWord(word)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([word]) => before + word);
}
