import katex from "katex";
import { escapeHtml } from "./escape";

const LONGEST = 10_000;

/** A formula as MathML (no style sheet, no fonts); the source as code where KaTeX refuses it. Never trusts the source. */
export function renderMath(latex: string, displayMode: boolean): string {
  const source = () => `<code class="math-source">${escapeHtml(latex)}</code>`;
  if (latex.length > LONGEST) return source();
  try {
    return katex.renderToString(latex, {
      displayMode,
      output: "mathml",
      throwOnError: true,
      trust: false,
      strict: "ignore",
      maxExpand: 200,
      maxSize: 20,
    });
  } catch {
    return source();
  }
}
