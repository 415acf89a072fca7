import { bodyOf } from "@/lib/articles/body";
import { contentHash } from "@/lib/content/hash";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { plainText } from "@/lib/content/plain-text";
import type { Body } from "@/lib/content/types";
import { invalid } from "@/lib/platform/errors/domain-error";

interface Written {
  title: string;
  summary: string;
  language: "id" | "en";
  markdown?: string | undefined;
  body?: unknown;
}

/** The lesson's text with its hash. What Markdown cannot be taken is refused by name instead of being dropped. */
export function lessonText(written: Written): { body: Body; contentHash: string } {
  const body = written.body === undefined ? fromMarkdown(written.markdown ?? "") : bodyOf(written.body);
  if (plainText(body).trim() === "") throw invalid([{ path: "markdown", code: "required" }]);
  const { title, summary, language } = written;
  return { body, contentHash: contentHash({ title, summary, language, body }) };
}

function fromMarkdown(markdown: string): Body {
  const page = parseMarkdown(markdown, { liftTitle: false });
  const loss = page.losses[0];
  if (loss) throw invalid([{ path: "markdown", code: "markdownLoss", params: { detail: loss.detail } }]);
  // Checked again, so that both doors keep to the same schema.
  return bodyOf(page.body);
}
