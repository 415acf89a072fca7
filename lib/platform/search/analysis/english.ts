const VOWEL = /[aeiouy]/;
const DOUBLE = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

const EXCEPTIONS = new Map(
  Object.entries({
    skis: "ski",
    skies: "sky",
    dying: "die",
    lying: "lie",
    tying: "tie",
    idly: "idl",
    gently: "gentl",
    ugly: "ugli",
    early: "earli",
    only: "onli",
    singly: "singl",
    sky: "sky",
    news: "news",
    howe: "howe",
    atlas: "atlas",
    cosmos: "cosmos",
    bias: "bias",
    andes: "andes",
  }),
);
const AFTER_1A = new Set(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"]);

const STEP_2: [string, string][] = [
  ["ization", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
  ["ogi", "og"],
  ["li", ""],
];
const STEP_3: [string, string][] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ative", ""],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];
const STEP_4 = [
  "ement",
  "ance",
  "ence",
  "able",
  "ible",
  "ment",
  "ant",
  "ent",
  "ism",
  "ate",
  "iti",
  "ous",
  "ive",
  "ize",
  "ion",
  "al",
  "er",
  "ic",
];

function regionStart(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) {
    if (!VOWEL.test(word[i] ?? "") && VOWEL.test(word[i - 1] ?? "")) return i + 1;
  }
  return word.length;
}

function endsShort(word: string): boolean {
  return /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word);
}

/** The English stem of a folded word, after Porter's second algorithm. */
export function stemEnglish(input: string): string {
  if (input.length <= 2 || !/^[a-z]+$/.test(input)) return input;
  const exception = EXCEPTIONS.get(input);
  if (exception) return exception;
  let w = input.replace(/^y/, "Y").replace(/([aeiou])y/g, "$1Y");
  const special = /^(gener|commun|arsen)/.exec(w);
  const r1 = special ? special[0].length : regionStart(w, 0);
  const r2 = regionStart(w, r1);

  w = pluralEnding(w);
  if (AFTER_1A.has(w)) return w;
  w = pastEnding(w, r1);
  if (/[^aeiouy]y$/i.test(w) && w.length > 2) w = `${w.slice(0, -1)}i`;
  w = replaceEnding(w, STEP_2, r1, (ending, stem) =>
    ending === "ogi" ? stem.endsWith("l") : ending !== "li" || /[cdeghkmnrt]$/.test(stem),
  );
  w = replaceEnding(w, STEP_3, r1, (ending, stem) => ending !== "ative" || stem.length >= r2);
  const last = STEP_4.find((ending) => w.endsWith(ending));
  if (last && w.length - last.length >= r2 && (last !== "ion" || /[st]$/.test(w.slice(0, -3))))
    w = w.slice(0, -last.length);
  if (w.endsWith("e") && (w.length - 1 >= r2 || (w.length - 1 >= r1 && !endsShort(w.slice(0, -1))))) w = w.slice(0, -1);
  else if (w.endsWith("ll") && w.length - 1 >= r2) w = w.slice(0, -1);
  return w.toLowerCase();
}

function pluralEnding(w: string): string {
  if (w.endsWith("sses")) return w.slice(0, -2);
  if (/(ied|ies)$/.test(w)) return w.length > 4 ? w.slice(0, -2) : w.slice(0, -1);
  if (/(us|ss)$/.test(w) || !w.endsWith("s")) return w;
  return VOWEL.test(w.slice(0, -2)) ? w.slice(0, -1) : w;
}

function pastEnding(w: string, r1: number): string {
  const agreed = /(eedly|eed)$/.exec(w);
  if (agreed) return agreed.index >= r1 ? `${w.slice(0, agreed.index)}ee` : w;
  const ending = /(ingly|edly|ing|ed)$/.exec(w);
  if (!ending) return w;
  const stem = w.slice(0, ending.index);
  if (!VOWEL.test(stem)) return w;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE.test(stem)) return stem.slice(0, -1);
  return endsShort(stem) && stem.length <= r1 ? `${stem}e` : stem;
}

function replaceEnding(
  w: string,
  endings: [string, string][],
  region: number,
  allowed: (ending: string, stem: string) => boolean,
): string {
  const found = endings.find(([ending]) => w.endsWith(ending));
  if (!found) return w;
  const stem = w.slice(0, w.length - found[0].length);
  return stem.length >= region && allowed(found[0], stem) ? stem + found[1] : w;
}
