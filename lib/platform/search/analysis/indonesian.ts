import { IRREGULAR, ROOTS } from "./indonesian-roots";

const VOWEL = /^[aeiou]/;

/**
 * The root of a folded Indonesian word: particles and possessives, the suffixes -kan -an -i, the prefixes me- ber- di-
 * ter- pe- per- ke- se- with the sounds they swallow. Where two readings are possible, a known root decides.
 */
export function stemIndonesian(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length <= 4 || !/^[a-z]+$/.test(word) || ROOTS.has(word)) return word;
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [body, cut] of withoutEndings(word)) {
    for (const [stem, prefixes] of withoutPrefixes(body, 0)) {
      const root = IRREGULAR.get(stem) ?? (ROOTS.has(stem) ? stem : undefined);
      if (!root) continue;
      const cost = cut + prefixes - stem.length * 0.4;
      if (cost < bestCost) {
        bestCost = cost;
        best = root;
      }
    }
  }
  return best ?? byRule(word);
}

/** All readings of a word's end, with how much had to be taken off. */
function withoutEndings(word: string): [string, number][] {
  const readings: [string, number][] = [[word, 0]];
  const add = (endings: readonly string[], cost: number, least: number) => {
    for (const [body, before] of [...readings]) {
      for (const ending of endings) {
        if (body.endsWith(ending) && body.length - ending.length >= least) {
          readings.push([body.slice(0, -ending.length), before + cost]);
        }
      }
    }
  };
  add(["lah", "kah", "tah", "pun"], 0.5, 3);
  add(["nya", "ku", "mu"], 0.5, 3);
  add(["kan", "an", "i"], 0.5, 3);
  return readings;
}

/** All readings of a word's beginning, at most three prefixes deep. */
function withoutPrefixes(word: string, depth: number): [string, number][] {
  const readings: [string, number][] = [[word, depth * 0.5]];
  if (depth === 3) return readings;
  for (const rest of openings(word)) {
    if (rest.length >= 3) readings.push(...withoutPrefixes(rest, depth + 1));
  }
  return readings;
}

function openings(word: string): string[] {
  const rests: string[] = [];
  for (const prefix of ["di", "ke", "se", "ku", "kau"])
    if (word.startsWith(prefix)) rests.push(word.slice(prefix.length));
  for (const prefix of ["ber", "ter", "per"]) if (word.startsWith(prefix)) rests.push(word.slice(3));
  if (word.startsWith("ber") || word.startsWith("ter") || word.startsWith("per")) rests.push(word.slice(2));
  if (/^(be|te)[^aiueor]+er/.test(word)) rests.push(word.slice(2));
  if (/^(me|pe)/.test(word)) rests.push(...nasal(word.slice(2)));
  return rests;
}

/** What may follow me- or pe-: the sound that stands there, or the one it swallowed. */
function nasal(rest: string): string[] {
  const rests: string[] = [];
  if (/^[lmnrwy]/.test(rest)) rests.push(rest);
  if (rest.startsWith("nge")) rests.push(rest.slice(3));
  if (rest.startsWith("ny")) rests.push(`s${rest.slice(2)}`);
  else if (rest.startsWith("ng")) {
    rests.push(rest.slice(2));
    if (VOWEL.test(rest.slice(2))) rests.push(`k${rest.slice(2)}`);
  } else if (rest.startsWith("n")) rests.push(VOWEL.test(rest.slice(1)) ? `t${rest.slice(1)}` : rest.slice(1));
  else if (rest.startsWith("m")) rests.push(VOWEL.test(rest.slice(1)) ? `p${rest.slice(1)}` : rest.slice(1));
  else if (!/^[lrwy]/.test(rest)) rests.push(rest);
  return rests;
}

/** For a root nobody listed: the one reading the rules prefer, as long as two syllables are left. */
function byRule(word: string): string {
  let w = word;
  if (/(lah|kah|pun)$/.test(w) && hasRoom(w.slice(0, -3), 5)) w = w.slice(0, -3);
  if (w.endsWith("nya") && hasRoom(w.slice(0, -3))) w = w.slice(0, -3);
  const prefix =
    /^(memper|diper|member|diber|meng|peng|men(?=[aiueocdjtsz])|pen(?=[aiueocdjtsz])|mem|pem|ber|ter|per|di|ke(?=.*an$)|me(?=[lrwy])|pe(?=[lrwy].*an$)|se(?=.*nya$))/.exec(
      w,
    )?.[0];
  if (prefix) {
    const rest = firstSound(prefix, w.slice(prefix.length));
    if (hasRoom(rest)) {
      w = rest;
      if (/^(me|di)/.test(prefix) && w.endsWith("kan") && hasRoom(w.slice(0, -3))) return w.slice(0, -3);
      if (/^(pe|ke|ber|per)/.test(prefix) && w.endsWith("an") && hasRoom(w.slice(0, -2))) return w.slice(0, -2);
      return w;
    }
  }
  if (w.endsWith("kan") && hasRoom(w.slice(0, -3), 5)) return w.slice(0, -3);
  if (w.endsWith("an") && hasRoom(w.slice(0, -2), 5)) return w.slice(0, -2);
  return w;
}

function firstSound(prefix: string, rest: string): string {
  if (/^(men|pen)$/.test(prefix)) {
    if (rest.startsWith("y")) return `s${rest.slice(1)}`;
    return VOWEL.test(rest) ? `t${rest}` : rest;
  }
  if (/^(mem|pem)$/.test(prefix) && VOWEL.test(rest)) return `p${rest}`;
  return rest;
}

function hasRoom(stem: string, least = 4): boolean {
  return stem.length >= least && (stem.match(/[aeiou]+/g)?.length ?? 0) >= 2;
}
