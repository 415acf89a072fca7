import type { z } from "zod";
import type { LineIssue } from "./report";

/** A cell by a schema; what is wrong with it is added to the line's issues and the answer is null. */
export function takeCell<Key extends string, S extends z.ZodType>(
  issues: LineIssue<Key>[],
  column: Key,
  schema: S,
  value: string,
): z.output<S> | null {
  if (value === "") {
    issues.push({ column, code: "required" });
    return null;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue?.code === "too_big") issues.push({ column, code: "tooBig", params: { maximum: Number(issue.maximum) } });
  else issues.push({ column, code: issue && /^[a-z][A-Za-z]+$/.test(issue.message) ? issue.message : "invalid" });
  return null;
}

/** `2026-03-01`, or the day first as people here write it: `1/3/2026`, `01-03-2026`. Otherwise the text as it is. */
export function readDay(text: string): string {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return found ? `${found[3]}-${found[2]?.padStart(2, "0")}-${found[1]?.padStart(2, "0")}` : text;
}

const YES = new Set(["ya", "y", "yes", "true", "1", "x"]);
const NO = new Set(["", "tidak", "t", "no", "n", "false", "0", "-"]);

/** A yes or no in either language, or null. */
export function readFlag(text: string): boolean | null {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
