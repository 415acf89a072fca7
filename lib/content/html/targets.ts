import type { LossLog } from "../losses";
import type { BodyMark, BodyNode } from "../types";
import { articleUrl, fileTarget, safeUrl } from "../urls";

/** Where an address in a foreign page leads in ours. `article.fragment` overrides the fragment of the address. */
export type Target =
  | { kind: "article"; id: string; fragment?: string | null }
  | { kind: "file"; id: string }
  | { kind: "url"; href: string }
  | { kind: "broken" };

export interface Resolvers {
  /** Asked for each link except `#fragment`. The address is percent-encoded as in the page. Absent: the address itself. */
  resolveLink?(href: string): Target;
  /** Asked for each image. Absent: the address itself, which only an image of ours survives. */
  resolveImage?(src: string): Target;
}

/** The link mark for an address, or null (and a loss) when the words must stand alone. */
export function linkMark(
  href: string,
  title: string | null,
  resolvers: Resolvers,
  losses: LossLog,
  line: number,
): BodyMark | null {
  const url = linkUrl(href, resolvers, losses, line);
  return url === null ? null : { type: "link", attrs: { href: url, title: title?.slice(0, 2000) || null } };
}

function linkUrl(href: string, { resolveLink }: Resolvers, losses: LossLog, line: number): string | null {
  if (href.startsWith("#")) return safeUrl(href, "link");
  const target = resolveLink?.(href) ?? { kind: "url", href };
  if (target.kind === "broken") {
    losses.add("broken-link", href, line);
    return null;
  }
  const url = targetUrl(target, href);
  if (url === null) losses.add("unsafe-link", href, line);
  return url;
}

function targetUrl(target: Exclude<Target, { kind: "broken" }>, href: string): string | null {
  if (target.kind === "url") return safeUrl(target.href, "link");
  if (target.kind === "file") return safeUrl(`file:${target.id}`, "link");
  const hash = href.indexOf("#");
  const fragment = target.fragment !== undefined ? target.fragment : hash < 0 ? null : href.slice(hash + 1);
  return safeUrl(articleUrl(target.id, fragment), "link");
}

export interface ImageParts {
  src: string;
  alt: string;
  title: string | null;
  width: number | null;
  height: number | null;
}

/** An image node for one of our files; for any other a link with the image's text, since it would tell its host who reads. */
export function imageNode(
  image: ImageParts,
  resolvers: Resolvers,
  losses: LossLog,
  line: number,
): { node: BodyNode; link: BodyMark | null } | null {
  const target = resolvers.resolveImage?.(image.src) ?? { kind: "url", href: image.src };
  const source = target.kind === "file" ? `file:${target.id}` : target.kind === "url" ? target.href : "";
  const src = safeUrl(source, "image");
  const file = src ? fileTarget(src) : null;
  const alt = image.alt.slice(0, 2000);
  if (src && file) {
    const attrs = {
      src,
      alt,
      title: image.title?.slice(0, 2000) || null,
      caption: null,
      width: image.width,
      height: image.height,
      fileId: file,
    };
    return { node: { type: "image", attrs }, link: null };
  }
  if (target.kind === "broken") losses.add("broken-image", image.src, line);
  const href = target.kind === "url" ? safeUrl(target.href, "link") : null;
  if (target.kind === "url") losses.add(href === null ? "unsafe-image" : "external-image", image.src, line);
  const text = alt.trim() || (href ?? "");
  if (!text) return null;
  return {
    node: { type: "text", text },
    link: href === null || href === "" ? null : { type: "link", attrs: { href, title: null } },
  };
}
