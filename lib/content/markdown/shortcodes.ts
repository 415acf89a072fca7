import { escapeHtml } from "../render/escape";
import { calloutKindOf } from "./callout-words";

interface Shortcode {
  name: string;
  closing: boolean;
  args: string;
}

interface Replacement {
  html: string;
  /** Something of it cannot be shown. */
  lost: boolean;
  /** Belongs into a line of text even when alone in one. */
  inline: boolean;
}

/** What a shortcode becomes, in the sealed vocabulary. An unknown one stays as the text it is, and is reported. */
export function shortcodeHtml({ name, closing, args }: Shortcode, line: string): Replacement {
  const given = parseArguments(args);
  const named = (key: string) => given.get(key) ?? "";
  const at = ` line="${line}"`;
  if (calloutKindOf(name) && name !== "table") {
    const title = named("title") ? ` title="${escapeHtml(named("title"))}"` : "";
    return pair("md-callout", closing, `${at} kind="${calloutKindOf(name)}"${title}`);
  }
  const first = named("0");
  switch (name) {
    case "tab":
    case "details":
    case "expand": {
      const summary = escapeHtml(
        named("name") || named("header") || named("summary") || named("title") || first || name,
      );
      return {
        html: closing ? "</details>" : `<details${at}><summary>${summary}</summary>`,
        lost: false,
        inline: false,
      };
    }
    case "tabs":
    case "tabpane":
      return { html: "", lost: !closing && args.trim() !== "", inline: false };
    case "table":
      return {
        html: !closing && named("caption") ? `<p${at}>${escapeHtml(named("caption"))}</p>` : "",
        lost: false,
        inline: false,
      };
    case "comment":
      return pair("md-hidden", closing, `${at} name="comment"`);
    case "heading":
      return inlineText(sentence(first), false);
    case "glossary_tooltip":
      return inlineText(named("text") || sentence(named("term_id")).toLowerCase(), false);
    case "glossary_definition":
      return { html: `<p>${escapeHtml(sentence(named("term_id")))}</p>`, lost: true, inline: false };
    case "link":
      return {
        html: `<md-a${at} href="${escapeHtml(named("url"))}">${escapeHtml(named("text"))}</md-a>`,
        lost: false,
        inline: true,
      };
    case "figure":
      return { html: figure(named, at), lost: false, inline: false };
    case "codenew":
    case "code":
    case "code_sample":
    case "example":
      if (!named("file")) break;
      return { html: `<p${at}><md-code>${escapeHtml(named("file"))}</md-code></p>`, lost: true, inline: false };
    case "feature-state":
      return { html: `<p${at}>${escapeHtml([...given.values()].join(" "))}</p>`, lost: true, inline: false };
    case "toc":
    case "_toc":
      return { html: "", lost: true, inline: false };
  }
  return inlineText(`{{< ${closing ? "/" : ""}${name}${args} >}}`.replace(/\s+>\}\}/, " >}}"), true);
}

function pair(tag: string, closing: boolean, attributes: string): Replacement {
  return { html: closing ? `</${tag}>` : `<${tag}${attributes}>`, lost: false, inline: false };
}

function inlineText(text: string, lost: boolean): Replacement {
  return { html: escapeHtml(text), lost, inline: true };
}

function figure(named: (key: string) => string, at: string): string {
  const title = named("title") ? ` title="${escapeHtml(named("title"))}"` : "";
  const caption = named("caption") ? `<figcaption>${escapeHtml(named("caption"))}</figcaption>` : "";
  const image = `<img${at} src="${escapeHtml(named("src"))}" alt="${escapeHtml(named("alt") || named("caption"))}"${title}>`;
  return `<figure>${image}${caption}</figure>`;
}

// `text="a b" term_id=pod`, or values by position.
function parseArguments(args: string): Map<string, string> {
  const values = new Map<string, string>();
  let position = 0;
  for (const match of args.matchAll(/(?:([\w-]+)=)?(?:"([^"]*)"|`([^`]*)`|([^\s"`=]+))/g)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    if (match[1]) values.set(match[1], value);
    else {
      values.set(String(position), value);
      position += 1;
    }
  }
  return values;
}

function sentence(id: string): string {
  const words = id.replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
