const NUMBER = /^\d{1,4}[a-z]?$/;
const YEAR = /^(19|20)\d\d$/;
const SHORT = new Set([
  "uu",
  "pp",
  "perpres",
  "perppu",
  "keppres",
  "inpres",
  "permen",
  "perda",
  "pergub",
  "perbup",
  "pmk",
]);

/**
 * Citations of rules in a sequence of folded words: "UU 5/2014", "Perpres Nomor 16 Tahun 2018", "148/PMK.05/2012" give
 * `uu/5/2014` and `5/2014`, `perpres/16/2018` and `16/2018`, `148/2012`. However it is written, it is the same rule.
 */
export function referencesIn(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const number = words[i] ?? "";
    if (!NUMBER.test(number)) continue;
    const year = yearAfter(words, i);
    if (!year) continue;
    found.push(`${number}/${year}`);
    const kind = kindBefore(words, i);
    if (kind) found.push(`${kind}/${number}/${year}`);
  }
  return found;
}

function yearAfter(words: readonly string[], at: number): string | undefined {
  const [one, two, three] = [words[at + 1] ?? "", words[at + 2] ?? "", words[at + 3] ?? ""];
  if (YEAR.test(one)) return one;
  if ((one === "tahun" || one === "th" || one === "year") && YEAR.test(two)) return two;
  if (one === "pmk" || one === "permen") {
    if (YEAR.test(two)) return two;
    if (/^\d\d$/.test(two) && YEAR.test(three)) return three;
  }
  return undefined;
}

function kindBefore(words: readonly string[], at: number): string | undefined {
  const marked = words[at - 1] === "nomor" || words[at - 1] === "no" || words[at - 1] === "number";
  const last = marked ? at - 2 : at - 1;
  const [before, word] = [words[last - 1] ?? "", words[last] ?? ""];
  if (SHORT.has(word)) return word;
  if (word === "undang" && before === "undang") return "uu";
  if (before === "peraturan" && word === "pemerintah") return "pp";
  if (before === "peraturan" && word === "presiden") return "perpres";
  if (before === "keputusan" && word === "presiden") return "keppres";
  if (before === "peraturan" && word === "daerah") return "perda";
  if (before === "peraturan" && word === "gubernur") return "pergub";
  return undefined;
}
