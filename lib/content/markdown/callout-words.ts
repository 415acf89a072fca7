import type { CalloutKind } from "../types";

// The words of GitHub, MkDocs, Docusaurus, Hugo and Obsidian for the same five things.
const kinds: Readonly<Record<string, CalloutKind>> = {
  note: "note",
  seealso: "note",
  abstract: "note",
  summary: "note",
  quote: "note",
  cite: "note",
  example: "note",
  question: "note",
  faq: "note",
  help: "note",
  info: "info",
  important: "info",
  todo: "info",
  hint: "info",
  tip: "success",
  success: "success",
  check: "success",
  done: "success",
  warning: "warning",
  caution: "warning",
  attention: "warning",
  danger: "danger",
  error: "danger",
  failure: "danger",
  fail: "danger",
  missing: "danger",
  bug: "danger",
  alert: "danger",
};

/** The kind of callout that a word of another system means, or null. */
export function calloutKindOf(word: string): CalloutKind | null {
  const key = word.toLowerCase();
  return Object.hasOwn(kinds, key) ? (kinds[key] ?? null) : null;
}

/** The title an admonition shows when none is given: its own word, unless that is what our callout says anyway. */
export function titleOfWord(word: string): string | null {
  const kind = calloutKindOf(word);
  return kind === word.toLowerCase() ? null : word.charAt(0).toUpperCase() + word.slice(1);
}
