import { parse as parseToml } from "smol-toml";
import { parseDocument } from "yaml";

export interface FrontMatter {
  /** Null when there is none. Empty when there is some that could not be read. */
  data: Record<string, unknown> | null;
  /** The page without it; the whole text when it was refused, so that nothing is lost. */
  text: string;
  /** How many lines it took. */
  lines: number;
  /** Why it was refused, and its source. */
  refused: { reason: string; source: string } | null;
}

const fences: Readonly<Record<string, RegExp>> = {
  "---": /^(?:---|\.\.\.)[ \t]*$/,
  "+++": /^\+\+\+[ \t]*$/,
};

/** Separates YAML (`---`), TOML (`+++`) or JSON front matter from a page whose line ends are `\n`. Never throws. */
export function splitFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { data: null, text, lines: 0, refused: null };
  if (text.startsWith("{")) return splitJson(text) ?? none;
  const opening = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1];
  if (!opening) return none;
  const lines = text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && fences[opening]?.test(line));
  if (end < 0) return none;
  const source = lines.slice(1, end).join("\n");
  // A rule at the top of a page is not front matter: that begins with a key.
  if (opening === "---" && !/^\s*(?:#.*\n\s*)*["']?[\w.-]+["']?\s*:/.test(source) && source.trim() !== "") return none;
  const rest = { text: lines.slice(end + 1).join("\n"), lines: end + 1 };
  try {
    const data = opening === "---" ? readYaml(source) : readToml(source);
    return { data, ...rest, refused: null };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "").slice(0, 200) : "";
    return { data: simpleFields(source, opening === "---" ? ":" : "="), ...rest, refused: { reason, source } };
  }
}

function readYaml(source: string): Record<string, unknown> {
  const document = parseDocument(source, { prettyErrors: false, logLevel: "silent", uniqueKeys: false });
  const [error] = document.errors;
  if (error) throw error;
  return mapping(document.toJS({ maxAliasCount: 50 }));
}

function readToml(source: string): Record<string, unknown> {
  return mapping(parseToml(source));
}

function mapping(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new Error("not a mapping");
  return value as Record<string, unknown>;
}

function splitJson(text: string): FrontMatter | null {
  const end = /^\}[ \t]*$/m.exec(text);
  if (!end) return null;
  const source = text.slice(0, end.index + 1);
  try {
    const rest = text.slice(end.index + end[0].length).replace(/^\n/, "");
    return { data: mapping(JSON.parse(source)), text: rest, lines: source.split("\n").length, refused: null };
  } catch {
    return null;
  }
}

// What can be read line by line from front matter that its own parser refuses: a title is worth having.
function simpleFields(source: string, separator: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const line of source.split("\n")) {
    const at = line.indexOf(separator);
    const key = line.slice(0, at).trim();
    const value = line
      .slice(at + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2");
    if (at > 0 && /^[A-Za-z][\w-]*$/.test(key) && !/^\s/.test(line) && value && !/^[[{|>&*]/.test(value))
      fields[key] = value;
  }
  return fields;
}
