import { escapeHtml } from "../render/escape";
import type { DiffToken } from "./flatten";
import { matches } from "./sequence";

type Kind = "same" | "ins" | "del";

const tags: Readonly<Record<string, string>> = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strike: "s",
  code: "code",
  highlight: "mark",
  subscript: "sub",
  superscript: "sup",
};

/** Two versions of a line in one, what went in `<del>`, what came in `<ins>`. */
export function wordsHtml(before: readonly DiffToken[], after: readonly DiffToken[]): string {
  const pairs = matches(
    before.map((token) => token.key),
    after.map((token) => token.key),
  );
  const parts: { kind: Kind; tokens: DiffToken[] }[] = [];
  const add = (kind: Kind, tokens: readonly DiffToken[]) => {
    if (tokens.length === 0) return;
    const last = parts.at(-1);
    if (last?.kind === kind) last.tokens.push(...tokens);
    else parts.push({ kind, tokens: [...tokens] });
  };
  let [from, fromB] = [0, 0];
  for (const [at, atB] of [...pairs, [before.length, after.length] as const]) {
    add("del", before.slice(from, at));
    add("ins", after.slice(fromB, atB));
    if (at < before.length) add("same", [before[at] as DiffToken]);
    [from, fromB] = [at + 1, atB + 1];
  }
  return joinLoneSpaces(parts)
    .map(({ kind, tokens }) => tokensHtml(tokens, kind))
    .join("");
}

// "old words" > "new text" reads better as one change than as two with an unchanged space between.
function joinLoneSpaces(parts: readonly { kind: Kind; tokens: DiffToken[] }[]): { kind: Kind; tokens: DiffToken[] }[] {
  const out: { kind: Kind; tokens: DiffToken[] }[] = [];
  let group: { del: DiffToken[]; ins: DiffToken[] } | null = null;
  const close = () => {
    if (group?.del.length) out.push({ kind: "del", tokens: group.del });
    if (group?.ins.length) out.push({ kind: "ins", tokens: group.ins });
    group = null;
  };
  parts.forEach((part, index) => {
    const lone = part.kind === "same" && part.tokens.length === 1 && /^\s+$/.test(part.tokens[0]?.text ?? "");
    if (part.kind !== "same") {
      group ??= { del: [], ins: [] };
      group[part.kind].push(...part.tokens);
    } else if (group && lone && index < parts.length - 1 && group.del.length > 0 && group.ins.length > 0) {
      group.del.push(...part.tokens);
      group.ins.push(...part.tokens);
    } else {
      close();
      out.push(part);
    }
  });
  close();
  return out;
}

/** Tokens as HTML, in `<ins>` or `<del>` when they came or went. */
export function tokensHtml(tokens: readonly DiffToken[], kind: Kind): string {
  let html = "";
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as DiffToken;
    let end = at;
    let text = "";
    while (end < tokens.length && sameStyle(first, tokens[end] as DiffToken)) {
      text += (tokens[end] as DiffToken).text;
      end += 1;
    }
    html += styled(text, first, kind);
    at = end;
  }
  return kind === "same" ? html : `<${kind}>${html}</${kind}>`;
}

function sameStyle(a: DiffToken, b: DiffToken): boolean {
  return a.href === b.href && a.marks.join() === b.marks.join();
}

function styled(text: string, { marks, href }: DiffToken, kind: Kind): string {
  const names = marks.flatMap((mark) => (Object.hasOwn(tags, mark) ? [tags[mark] as string] : []));
  const inner =
    names.map((name) => `<${name}>`).join("") +
    escapeHtml(text) +
    names
      .reverse()
      .map((name) => `</${name}>`)
      .join("");
  if (href === null) return inner;
  // A link that only changed its address would otherwise look the same before and after.
  const address = kind === "same" ? "" : ` <span class="diff-href">${escapeHtml(href)}</span>`;
  return `<span class="diff-link">${inner}</span>${address}`;
}
