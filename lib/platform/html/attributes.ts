import { escapeHtml } from "./escape";

type Kind = "plain" | "boolean" | "overloaded" | "stringified" | "url";

interface Attribute {
  name: string;
  kind: Kind;
}

const renamed: Record<string, string> = {
  acceptCharset: "accept-charset",
  className: "class",
  crossOrigin: "crossorigin",
  htmlFor: "for",
  httpEquiv: "http-equiv",
  tabIndex: "tabindex",
  strokeWidth: "stroke-width",
  strokeLinecap: "stroke-linecap",
  strokeLinejoin: "stroke-linejoin",
  strokeDasharray: "stroke-dasharray",
  strokeDashoffset: "stroke-dashoffset",
  textAnchor: "text-anchor",
  dominantBaseline: "dominant-baseline",
  fillRule: "fill-rule",
  clipRule: "clip-rule",
};
const booleans = new Set(
  "allowFullScreen async autoFocus autoPlay checked controls default defer disabled formNoValidate hidden inert itemScope loop multiple muted noModule noValidate open playsInline readOnly required reversed selected".split(
    " ",
  ),
);
const overloaded = new Set(["capture", "download"]);
const stringified = new Set(["contentEditable", "draggable", "spellCheck", "value"]);
const urls = new Set(["action", "formAction", "href", "src", "xlinkHref"]);
const validName = /^[A-Za-z_:][\w:.-]*$/;

const known = new Map<string, Attribute>();

function kindOf(prop: string): Kind {
  if (booleans.has(prop)) return "boolean";
  if (overloaded.has(prop)) return "overloaded";
  if (urls.has(prop)) return "url";
  if (stringified.has(prop) || prop.startsWith("aria-") || prop.startsWith("data-")) return "stringified";
  return "plain";
}

function attributeOf(prop: string): Attribute {
  const found = known.get(prop);
  if (found) return found;
  if (!validName.test(prop)) throw new Error(`renderStatic: "${prop}" is not an attribute name`);
  const attribute = { name: renamed[prop] ?? prop, kind: kindOf(prop) };
  known.set(prop, attribute);
  return attribute;
}

// Browsers skip white space and control characters inside a scheme.
function isScript(url: string): boolean {
  if (!url.includes(":")) return false;
  return /^javascript:/i.test(url.replace(/[\s\p{Cc}]/gu, ""));
}

/** One attribute as text with a space before it, or "" where React would leave it out. Refuses what needs a browser. */
export function renderAttribute(prop: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (prop === "style") throw new Error("renderStatic: inline style is refused by the Content Security Policy");
  if (typeof value === "function")
    throw new Error(`renderStatic: "${prop}" is a function, which static HTML cannot carry`);
  if (typeof value === "symbol" || (typeof value === "object" && prop === "ref"))
    throw new Error(`renderStatic: "${prop}" cannot be rendered`);
  const { name, kind } = attributeOf(prop);
  if (kind === "boolean") return value ? ` ${name}=""` : "";
  if (kind === "overloaded" && typeof value === "boolean") return value ? ` ${name}=""` : "";
  if (kind !== "stringified" && typeof value === "boolean") return "";
  const text = String(value);
  if (kind === "url" && isScript(text)) return "";
  return ` ${name}="${escapeHtml(text)}"`;
}
