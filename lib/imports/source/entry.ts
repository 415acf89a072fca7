import { importLimits } from "../schema";

/** A file of a source, before anything was read. */
export interface SourceEntry {
  path: string;
  read(): Promise<Buffer>;
}

export interface RefusedEntry {
  path: string;
  code: string;
  detail: string;
}

/** What a source holds: files to take, and what cannot be taken with the reason. */
export interface SourceListing {
  entries: SourceEntry[];
  refused: RefusedEntry[];
}

/** A source that cannot be read at all. The code is a message key below `imports.failures`. */
export class SourceFailure extends Error {
  constructor(
    readonly code: string,
    readonly detail = "",
  ) {
    super(code);
  }
}

const LITTER = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._|\.git\/|node_modules\/)/i;

/**
 * The path as we keep it: forward slashes, no leading `./`, Unicode composed. Paths that climb, start at a root, are
 * hidden, too long or too deep come back as a refusal.
 */
export function cleanPath(raw: string): { path: string } | { refused: RefusedEntry } {
  const path = raw
    .replaceAll("\\", "/")
    .normalize("NFC")
    .replace(/^(\.\/)+/, "")
    .replace(/\/{2,}/g, "/");
  const refuse = (code: string, detail = "") => ({ refused: { path: raw.slice(0, 300), code, detail } });
  const segments = path.split("/");
  if (/^\/|^[A-Za-z]:/.test(path) || segments.includes("..")) return refuse("unsafe-path");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
  if (path === "" || /[\u0000-\u001f]/.test(path)) return refuse("unsafe-path");
  if (LITTER.test(path)) return refuse("litter");
  if (segments.some((segment) => segment.startsWith(".") && segment !== ".")) return refuse("hidden-file");
  if (Buffer.byteLength(path) > importLimits.pathBytes) return refuse("path-too-long", String(importLimits.pathBytes));
  if (segments.length > importLimits.depth) return refuse("path-too-deep", String(importLimits.depth));
  return { path };
}

/** Keeps the first of each path; a second one, or one that differs only in case, is refused by name. */
export class PathClashes {
  private readonly seen = new Map<string, string>();

  claim(path: string): RefusedEntry | null {
    const key = path.toLowerCase();
    const first = this.seen.get(key);
    if (first === undefined) {
      this.seen.set(key, path);
      return null;
    }
    return { path, code: "path-clash", detail: first };
  }
}

const NESTED = /\.(zip|jar|7z|rar|gz|tgz|bz2|xz|tar)$/i;

/** Archives inside an archive are not opened. */
export function isNestedArchive(path: string): boolean {
  return NESTED.test(path);
}
