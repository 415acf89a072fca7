/**
 * The one allow-list for every URL in a body. It is applied when a body is parsed and again when it is rendered, so that a
 * row stored before a fix is as harmless as a new one.
 *
 * Links: http, https, mailto, tel, relative paths, `#fragment`, `article:<id>#fragment`, `file:<id>`.
 * Images: only our own files (`file:<id>`, `/api/files/<id>`): an image elsewhere would tell its host who reads what.
 */
export type UrlKind = "link" | "image";

const MAX_LENGTH = 4096;
const ID = "[A-Za-z0-9_-]{1,64}";
const articleLink = new RegExp(`^article:(${ID})(?:#(.*))?$`);
const fileLink = new RegExp(`^file:(${ID})$`);
const fileSource = new RegExp(`^(?:file:|/api/files/)(${ID})$`);
const webSchemes = new Set(["http", "https", "mailto", "tel"]);

// Browsers ignore tab, line feed and leading control characters in a URL; zero-width and bidi characters hide a scheme from
// a person. None of them has a place in an address.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Returns the address as it may be stored and rendered, or null when it is not allowed. */
export function safeUrl(raw: unknown, kind: UrlKind): string | null {
  if (typeof raw !== "string" || raw.length > MAX_LENGTH) return null;
  const url = raw.replace(invisible, "").trim().replace(/\s/g, "%20");
  if (kind === "image") return fileSource.test(url) ? url : null;

  const judged = url.replace(/%20/g, "");
  const scheme = /^([^/?#]*?):/.exec(judged)?.[1]?.toLowerCase();
  if (scheme === undefined) return url;
  if (scheme === "article") return articleLink.test(url) ? url : null;
  if (scheme === "file") return fileLink.test(url) ? url : null;
  return webSchemes.has(scheme) && judged === url.replace(/%20/g, "") && /^[a-z]/i.test(url) ? url : null;
}

/** The article and fragment that an internal link names, or null for any other address. */
export function articleTarget(href: string): { id: string; fragment: string | null } | null {
  const match = articleLink.exec(href);
  return match?.[1] ? { id: match[1], fragment: match[2] || null } : null;
}

/** The file that a link or an image names, or null for any other address. */
export function fileTarget(url: string): string | null {
  return fileSource.exec(url)?.[1] ?? null;
}

/** The address of an internal link to an article. */
export function articleUrl(id: string, fragment?: string | null): string {
  return fragment ? `article:${id}#${fragment}` : `article:${id}`;
}

/** True when following the address leaves this installation. */
export function isExternal(href: string): boolean {
  return /^(?:https?:|[/\\]{2})/i.test(href);
}
