import type { Token } from "markdown-it";
import { escapeHtml } from "../render/escape";
import { fileLine, pageEnv } from "./engine-env";

type Rule = (tokens: Token[], index: number, options: unknown, env: unknown) => string;

function nested(tag: string): [Rule, Rule] {
  // Emphasis within emphasis of the same kind says nothing more; the outermost pair stands for all.
  const open: Rule = (_tokens, _index, _options, env) => {
    const counts = pageEnv(env).open;
    counts[tag] = (counts[tag] ?? 0) + 1;
    return counts[tag] === 1 ? `<${tag}>` : "";
  };
  const close: Rule = (_tokens, _index, _options, env) => {
    const counts = pageEnv(env).open;
    counts[tag] = Math.max(0, (counts[tag] ?? 0) - 1);
    return counts[tag] === 0 ? `</${tag}>` : "";
  };
  return [open, close];
}

function tokenLine(tokens: Token[], index: number, env: unknown): number {
  const page = pageEnv(env);
  const map = tokens[index]?.map;
  if (map) page.line = map[0];
  return fileLine(env, page.line);
}

const text = (value: string | number | null | undefined) => escapeHtml(String(value ?? ""));

function block(tag: string): Rule {
  return (tokens, index, _options, env) => {
    const token = tokens[index] as Token;
    if (token.hidden) return "";
    if (token.nesting < 0) return `</${tag}>`;
    pageEnv(env).open = {};
    const line = tokenLine(tokens, index, env);
    const attributes = (token.attrs ?? []).map(([name, value]) => ` ${name}="${text(value)}"`).join("");
    return `<${tag} line="${line}"${attributes}>`;
  };
}

function cell(tag: string): Rule {
  return (tokens, index) => {
    const token = tokens[index] as Token;
    const align = /text-align:(\w+)/.exec(String(token.attrGet("style") ?? ""))?.[1];
    return align ? `<${tag} align="${align}">` : `<${tag}>`;
  };
}

const code: Rule = (tokens, index, _options, env) => {
  const token = tokens[index] as Token;
  const line = tokenLine(tokens, index, env);
  const info = token.type === "fence" ? token.info.trim() : "";
  const [first = "", ...rest] = info.split(/\s+/);
  const language = first.replace(/^\{?\.?/, "").replace(/[{},].*$/, "");
  const more = [first.includes("{") ? first : "", ...rest].join(" ").trim();
  if (more && more !== `{.${language}}`) pageEnv(env).losses.add("attribute", `code ${more}`, line);
  const name = language && /^[\p{L}\p{N}_+#.-]+$/u.test(language) ? ` lang="${text(language)}"` : "";
  return `<pre line="${line}"${name}><md-code>${text(token.content)}</md-code></pre>`;
};

const htmlBlock: Rule = (tokens, index, _options, env) => {
  const page = pageEnv(env);
  return page.sealer.seal((tokens[index] as Token).content, tokenLine(tokens, index, env));
};

const htmlInline: Rule = (tokens, index, _options, env) => {
  return pageEnv(env).sealer.seal((tokens[index] as Token).content, tokenLine([], 0, env), true);
};

const [bOpen, bClose] = nested("md-b");
const [iOpen, iClose] = nested("md-i");
const [sOpen, sClose] = nested("md-s");

const blockTags: Readonly<Record<string, string>> = {
  paragraph: "p",
  bullet_list: "ul",
  ordered_list: "ol",
  list_item: "li",
  blockquote: "blockquote",
  table: "table",
  callout: "md-callout",
  toggle: "details",
  summary: "summary",
  note: "md-note",
  dl: "dl",
  dt: "dt",
  dd: "dd",
};

/** Renders tokens into the sealed vocabulary of `html/seal.ts`. */
export const renderRules: Record<string, Rule> = {
  ...Object.fromEntries(
    Object.entries(blockTags).flatMap(([name, tag]) =>
      [`${name}_open`, `${name}_close`].map((key) => [key, block(tag)]),
    ),
  ),
  heading_open: (tokens, index, options, env) => block((tokens[index] as Token).tag)(tokens, index, options, env),
  heading_close: (tokens, index) => `</${(tokens[index] as Token).tag}>`,
  th_open: cell("th"),
  td_open: cell("td"),
  tr_open: (tokens, index, _options, env) => {
    tokenLine(tokens, index, env);
    return "<tr>";
  },
  hr: () => "<hr>",
  fence: code,
  code_block: code,
  html_block: htmlBlock,
  html_inline: htmlInline,
  strong_open: bOpen,
  strong_close: bClose,
  em_open: iOpen,
  em_close: iClose,
  s_open: sOpen,
  s_close: sClose,
  code_inline: (tokens, index) => `<md-code>${text((tokens[index] as Token).content)}</md-code>`,
  text: (tokens, index) => text((tokens[index] as Token).content),
  softbreak: () => "\n",
  hardbreak: () => "<br>",
  link_open: (tokens, index, _options, env) => {
    const token = tokens[index] as Token;
    const title = token.attrGet("title");
    return `<md-a line="${tokenLine([], 0, env)}" href="${text(token.attrGet("href"))}"${title ? ` title="${text(title)}"` : ""}>`;
  },
  link_close: () => "</md-a>",
  image: (tokens, index, _options, env) => {
    const token = tokens[index] as Token;
    const title = token.attrGet("title");
    const alt = text(altText(token.children ?? []));
    return `<img line="${tokenLine([], 0, env)}" src="${text(token.attrGet("src"))}" alt="${alt}"${title ? ` title="${text(title)}"` : ""}>`;
  },
  math_inline: (tokens, index) => `<md-math latex="${text((tokens[index] as Token).content)}"></md-math>`,
  math_block: (tokens, index) => `<md-mathblock latex="${text((tokens[index] as Token).content)}"></md-mathblock>`,
  footnote_ref: (tokens, index) => `<md-ref id="${text((tokens[index] as Token).content)}"></md-ref>`,
  sealed: (tokens, index) => (tokens[index] as Token).content,
  task_box: (tokens, index) =>
    `<md-input type="checkbox"${(tokens[index] as Token).info === "x" ? ' checked=""' : ""}></md-input>`,
};

function altText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "softbreak" || token.type === "hardbreak") return " ";
      if (token.type === "html_inline") return "";
      return token.children && token.type === "image" ? altText(token.children) : token.content;
    })
    .join("");
}
