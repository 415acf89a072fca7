interface Hit {
  title: string;
  /** The title with <mark> around what matched, escaped by the server. */
  titleHtml: string;
  href: string;
  kind: string;
  unitName: string;
  status?: string;
}

/** What /api/v1/search/suggestions answers. */
export interface Suggestions {
  completions: string[];
  hits: Hit[];
}

/** Puts values into a text that came from the server with {name} in it. */
export function fill(text: string | undefined, values: Record<string, string>): string {
  return (text ?? "").replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

/** Fills the list box and returns how many options it holds: completions, hits, and the search in everything. */
export function renderOptions(dialog: HTMLDialogElement, list: HTMLElement, found: Suggestions, text: string): number {
  const say = dialog.dataset;
  const nodes: HTMLElement[] = [];
  let count = 0;
  const add = (kind: string, href: string, label: (into: HTMLElement) => void, meta: string) => {
    const option = document.createElement("a");
    option.id = `palette-${count++}`;
    option.href = href;
    option.tabIndex = -1;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    const icon = dialog.querySelector(`svg[data-kind="${CSS.escape(kind)}"]`)?.cloneNode(true);
    if (icon instanceof SVGElement) {
      icon.removeAttribute("data-kind");
      option.append(icon);
    } else option.append(document.createElement("span"));
    const title = document.createElement("span");
    label(title);
    const aside = document.createElement("span");
    aside.className = "meta";
    aside.textContent = meta;
    option.append(title, aside);
    nodes.push(option);
  };
  const heading = (label: string | undefined) => {
    const item = document.createElement("div");
    item.className = "gl";
    item.setAttribute("role", "presentation");
    item.textContent = label ?? "";
    nodes.push(item);
  };
  const search = (words: string) => `${say.search}?q=${encodeURIComponent(words)}`;
  if (found.hits.length > 0) heading(say.sayHits);
  for (const hit of found.hits) {
    const meta = hit.status ? `${hit.unitName} · ${hit.status}` : hit.unitName;
    add(hit.kind, hit.href, (into) => mark(into, hit.titleHtml, hit.title), meta);
  }
  if (found.completions.length > 0) heading(say.sayCompletions);
  for (const words of found.completions) add("completion", search(words), (into) => (into.textContent = words), "");
  add("completion", search(text), (into) => (into.textContent = fill(say.sayAll, { q: text })), "");
  list.replaceChildren(...nodes);
  return count;
}

/** Takes nothing but text and <mark> from the server's HTML, so that this script can never place any other element. */
function mark(into: HTMLElement, html: string, plain: string): void {
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  if (parsed.textContent?.trim() === "") {
    into.textContent = plain;
    return;
  }
  for (const node of parsed.childNodes) {
    if (node instanceof HTMLElement && node.tagName === "MARK") {
      const hit = document.createElement("mark");
      hit.textContent = node.textContent;
      into.append(hit);
    } else into.append(node.textContent ?? "");
  }
}
