import { common, createLowlight } from "lowlight";
import { escapeHtml } from "./escape";

const lowlight = createLowlight(common);

// Colouring costs about 1 ms per 10 kB; past this a listing is data, not code to be read in colour.
const LONGEST = 60_000;

interface HighlightNode {
  type: string;
  value?: string;
  properties?: { className?: unknown };
  children?: HighlightNode[];
}

/** Code as escaped HTML with highlight.js class names; plain where the language is unknown or the listing is very long. */
export function highlightCode(code: string, language: string | null): string {
  const name = language?.toLowerCase() ?? "";
  if (!name || code.length > LONGEST || !lowlight.registered(name)) return escapeHtml(code);
  try {
    return serialize(lowlight.highlight(name, code) as HighlightNode);
  } catch {
    return escapeHtml(code);
  }
}

function serialize(node: HighlightNode): string {
  if (node.type === "text") return escapeHtml(node.value ?? "");
  const inner = (node.children ?? []).map(serialize).join("");
  const names = node.properties?.className;
  if (node.type !== "element" || !Array.isArray(names)) return inner;
  return `<span class="${escapeHtml(names.join(" "))}">${inner}</span>`;
}
