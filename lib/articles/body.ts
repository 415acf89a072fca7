import { parseBody } from "@/lib/content/schema";
import type { Body } from "@/lib/content/types";
import { invalid } from "@/lib/platform/errors/domain-error";

/** The body in a request, or an error that names the first thing wrong with it. */
export function bodyOf(input: unknown): Body {
  const parsed = parseBody(input);
  if (parsed.ok) return parsed.value;
  const issue = parsed.issues[0];
  throw invalid([
    {
      path: "body",
      code: `body.${(issue?.code ?? "bad-structure").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
      params: { detail: issue?.detail ?? "" },
    },
  ]);
}
