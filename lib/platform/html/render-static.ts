import type { ReactElement, ReactNode } from "react";
import { renderAttribute } from "./attributes";
import { escapeHtml } from "./escape";

type Props = Record<string, unknown> & { children?: ReactNode };

interface Context {
  /** The value of the select that is being rendered, so that its option can say that it is selected. */
  select: unknown;
}

const element = Symbol.for("react.transitional.element");
const fragment = Symbol.for("react.fragment");
const strictMode = Symbol.for("react.strict_mode");
const clientReference = Symbol.for("react.client.reference");
const voidTags = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const skipped = new Set([
  "children",
  "dangerouslySetInnerHTML",
  "defaultValue",
  "defaultChecked",
  "key",
  "suppressHydrationWarning",
]);

/**
 * Renders a tree of pure, synchronous function components to HTML in one pass. It gives the same document as React's
 * renderToStaticMarkup and costs a fraction of it. Whatever needs React at run time is refused: hooks, client
 * components, promises, context, refs, event handlers, inline styles.
 */
export function renderStatic(node: ReactNode): string {
  return render(node, { select: undefined });
}

/** The same with the doctype before it. */
export function renderDocument(node: ReactElement): string {
  return `<!DOCTYPE html>${renderStatic(node)}`;
}

function render(node: unknown, context: Context): string {
  if (typeof node === "string") return escapeHtml(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) {
    let out = "";
    for (const child of node) out += render(child, context);
    return out;
  }
  if (typeof node !== "object") throw new Error(`renderStatic: a ${typeof node} is not a node`);
  if ((node as { $$typeof?: symbol }).$$typeof === element) return renderElement(node as ReactElement<Props>, context);
  if (Symbol.iterator in node) return render([...(node as Iterable<unknown>)], context);
  throw new Error("renderStatic: a promise, a lazy node or a plain object is not a static node");
}

function renderElement(node: ReactElement<Props>, context: Context): string {
  const type: unknown = node.type;
  if (typeof type === "string") return renderHost(type, node.props, context);
  if (type === fragment || type === strictMode) return render(node.props.children, context);
  if (typeof type !== "function")
    throw new Error("renderStatic: memo, lazy, context and forwardRef are not static components");
  if ((type as { $$typeof?: symbol }).$$typeof === clientReference)
    throw new Error("renderStatic: a client component cannot be rendered statically");
  if (type.prototype?.isReactComponent) throw new Error(`renderStatic: ${type.name} is a class`);
  return render((type as (props: Props) => unknown)(node.props), context);
}

function renderHost(tag: string, props: Props, context: Context): string {
  let out = `<${tag}`;
  for (const prop in props) {
    if (skipped.has(prop) || (prop === "value" && (tag === "select" || tag === "textarea"))) continue;
    out += renderAttribute(prop, props[prop]);
  }
  if (tag === "input") {
    if (props.value === undefined) out += renderAttribute("value", props.defaultValue);
    if (props.checked === undefined) out += renderAttribute("checked", props.defaultChecked);
  }
  if (tag === "option" && isSelected(props, context.select)) out += ` selected=""`;
  if (voidTags.has(tag)) return `${out}/>`;
  return `${out}>${renderContent(tag, props, context)}</${tag}>`;
}

function renderContent(tag: string, props: Props, context: Context): string {
  const raw = props.dangerouslySetInnerHTML as { __html?: unknown } | undefined;
  if (raw) return raw.__html === null || raw.__html === undefined ? "" : String(raw.__html);
  if (tag === "select") return render(props.children, { select: props.value ?? props.defaultValue });
  if (tag === "textarea") {
    const text = props.value ?? props.defaultValue ?? props.children;
    const value = text === null || text === undefined ? "" : String(text);
    // HTML drops the first line break of a textarea and of a pre.
    return escapeHtml(value.startsWith("\n") ? `\n${value}` : value);
  }
  const content = render(props.children, context);
  return tag === "pre" && content.startsWith("\n") ? `\n${content}` : content;
}

function isSelected(props: Props, selected: unknown): boolean {
  if (selected === undefined || selected === null) return false;
  const own = String(props.value ?? props.children ?? "");
  return Array.isArray(selected) ? selected.some((value) => String(value) === own) : String(selected) === own;
}
