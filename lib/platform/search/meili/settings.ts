import { conceptNames } from "../analysis/concepts";

/** The settings of the index. Attributes are in order of their weight in ranking. */
export function meiliSettings() {
  return {
    searchableAttributes: ["title", "stemsTitle", "headings", "summary", "labels", "body", "stems"],
    filterableAttributes: [
      "readTokens",
      "kind",
      "language",
      "unitId",
      "spaceId",
      "labels",
      "labelsFolded",
      "authorIds",
      "accessLevel",
      "status",
      "updatedAt",
    ],
    sortableAttributes: ["newest"],
    rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness", "newest:desc"],
    synonyms: synonyms(),
    typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 } },
    // Stop words are left out of queries by our own analysis; in texts they keep phrases whole.
    stopWords: [],
    pagination: { maxTotalHits: 10_000 },
    faceting: { maxValuesPerFacet: 500 },
  };
}

/** Each name of a concept with its other names. */
function synonyms(): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const names of Object.values(conceptNames())) {
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      if (others.length > 0) all[name] = [...new Set([...(all[name] ?? []), ...others])];
    }
  }
  return all;
}
