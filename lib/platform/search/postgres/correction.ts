import type { SearchScope } from "../scope";
import { likelyMeant, mayBeMistyped } from "../spelling";
import { filterParameters, formsOf, type Plan } from "./plan";
import type { Ranking } from "./ranking";
import type { Queryable } from "./rows";

const MOST_ALTERNATIVES = 3;
const RARE = 2;
const COMMONER = 20;
const ALTERNATIVE_WEIGHT = 0.7;

export interface Correction {
  plan: Plan;
  /** The query in the words it was taken for; undefined when words were only added. */
  text: string | undefined;
}

/**
 * A plan in which words found in no document that may be seen are replaced by words that are, one edit away. A word
 * found hardly anywhere, close to one far more common, is searched as both. Only documents of the scope are consulted.
 */
export async function correct(
  database: Queryable,
  scope: SearchScope,
  plan: Plan,
  found: Ranking,
): Promise<Correction | undefined> {
  let changed = false;
  let replaced = false;
  const lookups = [...plan.lookups];
  const meant = new Map<string, string>();
  for (const [i, group] of plan.groups.entries()) {
    const word = group.word?.word;
    const df = found.df[i] ?? 0;
    if (!word || group.role === 2 || df > RARE || !mayBeMistyped(word) || (group.open && df > 0)) continue;
    const { rows } = await database.query("SELECT word, df FROM search_neighbours($1, $2, $3)", [
      scope.tokens,
      filterParameters(plan.filters),
      word,
    ]);
    const candidates = likelyMeant(
      word,
      rows.map((row) => ({ word: String(row.word), df: Number(row.df) })),
    );
    const chosen = candidates.filter((other) => df === 0 || other.df >= df * COMMONER).slice(0, MOST_ALTERNATIVES);
    const first = chosen[0];
    if (!first) continue;
    changed = true;
    for (const [rank, other] of chosen.entries()) {
      lookups.push(...formsOf(i + 1, other.word, (df === 0 ? 1 : 0.4) * ALTERNATIVE_WEIGHT ** rank));
    }
    if (df > 0) continue;
    replaced = true;
    meant.set(word, first.word);
  }
  if (!changed) return undefined;
  const groups = plan.groups.map((group) => {
    const other = group.word && meant.get(group.word.word);
    return group.word && other ? { ...group, open: false, word: { ...group.word, word: other } } : group;
  });
  const words = plan.parsed.words.map(({ word }) => meant.get(word) ?? word);
  return { plan: { ...plan, groups, lookups }, text: replaced ? words.join(" ") : undefined };
}
