/** Text that Markdown would read as something else, escaped. `lineStart`: it begins a line. */
export function escapeMarkdown(text: string, lineStart: boolean): string {
  const escaped = text
    .replace(/[\\`*_[\]<>~$^]/g, (sign, at: number) => (needsEscape(text, sign, at) ? `\\${sign}` : sign))
    .replace(/\{\{(?=[<%])/g, "\\{\\{")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/\n/g, " ");
  return lineStart ? escapeLineStart(escaped) : escaped;
}

function needsEscape(text: string, sign: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  // Within a word these are plain letters to Markdown, and addresses and file names stay readable.
  if (sign === "_") return !(isWord(before) && isWord(after));
  if (sign === "~") return before === "~" || after === "~";
  if (sign === "^") return after === "[";
  if (sign === ">") return false;
  if (sign === "<") return /[A-Za-z/!?]/.test(after);
  return true;
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

function escapeLineStart(text: string): string {
  return text
    .replace(/^(\s*)([-+#>:=|])/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^(\s*)(!!!|\?\?\?)/, "$1\\$2");
}

/** Code between backticks that its content does not contain. */
export function codeSpan(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(code) ? " " : "";
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** A link destination, in angle brackets where it must be. */
export function destination(url: string): string {
  return /[\s()<>]/.test(url) || url === "" ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>` : url;
}

export function titled(title: unknown): string {
  return typeof title === "string" && title ? ` "${title.replace(/\s+/g, " ").replace(/["\\]/g, "\\$&")}"` : "";
}
