import type { z } from "zod";
import { DomainError, type FieldIssue } from "@/lib/platform/errors/domain-error";

type ZodIssue = z.core.$ZodIssue;

/** A message written as a key (`tooShort`) is the code; else the code follows from what zod says. */
function codeOf(issue: ZodIssue): string {
  if (/^[a-z][A-Za-z]+(\.[A-Za-z]+)*$/.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return issue.input === undefined || issue.input === null ? "required" : "invalid";
  if (issue.code === "too_small") return issue.origin === "string" && issue.minimum === 1 ? "required" : "tooSmall";
  if (issue.code === "too_big") return "tooBig";
  if (issue.code === "unrecognized_keys") return "unknown";
  return "invalid";
}

function paramsOf(issue: ZodIssue): FieldIssue["params"] {
  if (issue.code === "too_small") return { minimum: Number(issue.minimum) };
  if (issue.code === "too_big") return { maximum: Number(issue.maximum) };
  return undefined;
}

/** Parses an operation's input, or throws `invalid` with one issue per field. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => {
    const params = paramsOf(issue);
    return { path: issue.path.join("."), code: codeOf(issue), ...(params ? { params } : {}) };
  });
  throw new DomainError("invalid", { issues });
}
