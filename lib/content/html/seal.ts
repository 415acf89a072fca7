import { type Token, Tokenizer, TokenizerMode } from "parse5";
import type { LossLog } from "../losses";
import { escapeHtml } from "../render/escape";
import {
  controls,
  drawings,
  kept,
  keptAttributes,
  presentational,
  rawText,
  renamed,
  selfEnding,
  silentAttributes,
  transparent,
  voids,
} from "./vocabulary";

const DEEPEST = 200;

/**
 * Rewrites pieces of foreign HTML into a small closed vocabulary: each piece is tokenised by itself, so that an unclosed comment,
 * script or quote in one cannot swallow what follows, and only known elements and attributes come out. The tree is built
 * later, over all pieces together (`convert.ts`).
 */
export class Sealer {
  readonly #losses: LossLog;
  #depth = 0;
  #skipped = 0;
  readonly #placeholders = new Map<string, number>();

  constructor(losses: LossLog) {
    this.#losses = losses;
  }

  /** `inline`: the piece is a single tag in a line of Markdown, whose content and end are not in the piece. */
  seal(piece: string, line: number, inline = false): string {
    const out: string[] = [];
    let hidden: { name: string; depth: number; text: string; line: number } | null = null;
    let raw: { name: string; text: string; line: number } | null = null;
    const lineOf = (token: { location: Token.Location | null }) => line + (token.location?.startLine ?? 1) - 1;

    const endRaw = () => {
      if (!raw) return;
      out.push(this.#rawElement(raw.name, raw.text, raw.line));
      raw = null;
    };
    const text = (token: Token.CharacterToken) => {
      if (raw) raw.text += token.chars;
      else if (hidden) hidden.text += token.chars;
      else out.push(escapeHtml(token.chars));
    };
    const tokenizer: Tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: true },
      {
        onCharacter: text,
        onNullCharacter: () => {},
        onWhitespaceCharacter: text,
        onDoctype: () => {},
        onComment: (token) => {
          if (!hidden) this.#losses.add("html-comment", token.data, lineOf(token));
        },
        onStartTag: (token) => {
          const name = token.tagName;
          if (hidden) {
            if (name === hidden.name && !token.selfClosing) hidden.depth += 1;
          } else if (drawings.has(name) && !inline) {
            if (token.selfClosing) this.#losses.add("drawing", name, lineOf(token));
            else hidden = { name, depth: 1, text: "", line: lineOf(token) };
          } else if (Object.hasOwn(rawText, name) && !inline && this.#hidesText(name, piece)) {
            raw = { name, text: "", line: lineOf(token) };
            tokenizer.state =
              name === "title" || name === "textarea"
                ? TokenizerMode.RCDATA
                : name === "plaintext"
                  ? TokenizerMode.PLAINTEXT
                  : TokenizerMode.RAWTEXT;
          } else {
            out.push(this.#startTag(token, lineOf(token), inline, piece));
          }
        },
        onEndTag: (token) => {
          if (raw) endRaw();
          else if (hidden) {
            if (token.tagName === hidden.name) hidden.depth -= 1;
            if (hidden.depth === 0) {
              this.#losses.add("drawing", `${hidden.name} ${hidden.text}`, hidden.line);
              hidden = null;
            }
          } else out.push(this.#endTag(token.tagName, inline, piece));
        },
        onEof: () => {},
      },
    );
    tokenizer.write(piece, true);
    endRaw();
    const left = hidden as { name: string; text: string; line: number } | null;
    if (left) this.#losses.add("drawing", `${left.name} ${left.text}`, left.line);
    return out.join("");
  }

  // Without its end tag, `<textarea>` and the like would turn the rest of the piece into their text; then the tag itself is text.
  #hidesText(name: string, piece: string): boolean {
    return rawText[name] === null || piece.toLowerCase().includes(`</${name}`);
  }

  #rawElement(name: string, text: string, line: number): string {
    const kind = rawText[name];
    if (kind === null) this.#losses.add(name === "style" ? "style" : "script", `${name} ${text}`, line);
    else this.#losses.add("element", name, line);
    if (kind === "code") return `<pre>${escapeHtml(text)}</pre>`;
    return kind === "text" ? escapeHtml(text) : "";
  }

  #startTag(token: Token.TagToken, line: number, inline: boolean, piece: string): string {
    const name = token.tagName;
    if (name === "image") token.tagName = "img";
    if (inline && hidesLine(name)) return `<md-hidden name="${name}" line="${line}">`;
    if (Object.hasOwn(rawText, name)) return escapeHtml(inline ? piece : `<${name}>`);
    if (controls.has(name)) this.#losses.add("form-control", name, line);
    if (presentational.has(name)) this.#losses.add("style", name, line);
    const target = targetOf(token.tagName);
    if (target === null) {
      this.#reportUnknown(token, line);
      if (!inline || !isPlaceholder(token, piece)) return "";
      this.#placeholders.set(name, (this.#placeholders.get(name) ?? 0) + 1);
      return escapeHtml(piece);
    }
    if (target === "") return "";
    const attributes = this.#attributes(token, line);
    if (!voids.has(name) && !selfEnding.has(target)) {
      if (this.#depth >= DEEPEST) {
        this.#skipped += 1;
        this.#losses.add("too-deep", name, line);
        return "";
      }
      this.#depth += 1;
    }
    const end = voids.has(name) && target.startsWith("md-") ? `</${target}>` : "";
    return `<${target}${attributes}>${end}`;
  }

  #endTag(name: string, inline: boolean, piece: string): string {
    if (inline && hidesLine(name)) return "</md-hidden>";
    if (inline && Object.hasOwn(rawText, name)) return escapeHtml(piece);
    const target = targetOf(name);
    const shown = this.#placeholders.get(name) ?? 0;
    if (inline && shown > 0) {
      this.#placeholders.set(name, shown - 1);
      return escapeHtml(piece);
    }
    if (!target || (voids.has(name) && name !== "br")) return "";
    if (!selfEnding.has(target)) {
      if (this.#skipped > 0) {
        this.#skipped -= 1;
        return "";
      }
      this.#depth = Math.max(0, this.#depth - 1);
    }
    return `</${target}>`;
  }

  #attributes(token: Token.TagToken, line: number): string {
    const allowed = keptAttributes[token.tagName] ?? [];
    let html = ` line="${line}"`;
    for (const { name, value } of token.attrs) {
      if (allowed.includes(name)) html += ` ${name}="${escapeHtml(value)}"`;
      else if (name.startsWith("on")) this.#losses.add("script", `${name}=${value}`, line);
      else if (name === "style") html += this.#style(token.tagName, value, line);
      else if (name === "id" || name === "name") html += ` anchor="${escapeHtml(value)}"`;
      else if (!silentAttributes.has(name)) this.#losses.add("attribute", `${token.tagName} ${name}`, line);
    }
    return html;
  }

  #style(tag: string, value: string, line: number): string {
    const align = /text-align:\s*(left|center|right)/i.exec(value)?.[1];
    if (align && (tag === "td" || tag === "th")) return ` align="${align.toLowerCase()}"`;
    this.#losses.add("style", value, line);
    return "";
  }

  #reportUnknown(token: Token.TagToken, line: number): void {
    const attributes = token.attrs.map(({ name, value }) => (value ? `${name}=${value}` : name)).join(" ");
    this.#losses.add(
      /^(meta|base|link)$/.test(token.tagName) ? "script" : "element",
      `${token.tagName} ${attributes}`,
      line,
    );
  }
}

function hidesLine(name: string): boolean {
  return drawings.has(name) || rawText[name] === null;
}

function targetOf(name: string): string | null {
  if (Object.hasOwn(renamed, name)) return renamed[name] as string;
  if (kept.has(name)) return name;
  return transparent.has(name) || presentational.has(name) || controls.has(name) || Object.hasOwn(rawText, name)
    ? ""
    : null;
}

// `<pod-name>` in running text is a place to fill in far more often than an element: a reader needs to see it.
function isPlaceholder(token: Token.TagToken, piece: string): boolean {
  return (
    token.attrs.length === 0 &&
    !token.selfClosing &&
    !/[A-Z:]/.test(piece) &&
    !/^(meta|base|link|template)$/.test(token.tagName)
  );
}
