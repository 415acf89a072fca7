import type { NodeViewRenderer } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { calloutKinds } from "@/lib/content/types";
import { fileTarget } from "@/lib/content/urls";
import type { Say } from "./say";

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A view of something that is edited as a whole: drawn anew when it changes. */
function whole(tag: string, draw: (dom: HTMLElement, node: Node) => void): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement(tag);
    draw(dom, node);
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false;
        draw(dom, next);
        return true;
      },
    };
  };
}

/** A view around editable content, with a head line that is not. */
function around(tag: string, draw: (dom: HTMLElement, head: HTMLElement, node: Node) => void): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement(tag);
    const head = element("p", "ed-head");
    head.contentEditable = "false";
    const contentDOM = document.createElement("div");
    contentDOM.className = "ed-in";
    dom.append(head, contentDOM);
    draw(dom, head, node);
    return {
      dom,
      contentDOM,
      ignoreMutation: (mutation) => mutation.type !== "selection" && !contentDOM.contains(mutation.target),
      update: (next) => {
        if (next.type !== node.type) return false;
        draw(dom, head, next);
        return true;
      },
    };
  };
}

async function drawMath(dom: HTMLElement, latex: string, displayMode: boolean): Promise<void> {
  dom.dataset.latex = latex;
  dom.textContent = latex;
  const { default: katex } = await import("katex");
  if (dom.dataset.latex !== latex) return;
  try {
    katex.render(latex, dom, { displayMode, output: "mathml", throwOnError: true, trust: false, strict: "ignore" });
  } catch {
    dom.classList.add("ed-broken");
  }
}

/** How nodes look while they are edited; the classes are those of the reading page. */
export function nodeViews(say: Say): Record<string, NodeViewRenderer> {
  return {
    image: whole("span", (dom, node) => {
      dom.className = "ed-image";
      const file = fileTarget(String(node.attrs.src ?? "")) ?? node.attrs.fileId;
      const picture = document.createElement("img");
      picture.src = `/api/files/${file}`;
      picture.alt = node.attrs.alt ?? "";
      const note = node.attrs.caption || (node.attrs.alt ? "" : say("image.noAlt"));
      dom.replaceChildren(picture, element("span", "meta", note));
    }),
    mathInline: whole("span", (dom, node) => {
      dom.className = "math";
      void drawMath(dom, node.attrs.latex, false);
    }),
    mathBlock: whole("div", (dom, node) => {
      dom.className = "math-block";
      void drawMath(dom, node.attrs.latex, true);
    }),
    mention: whole("span", (dom, node) => {
      dom.className = "mention";
      dom.textContent = `@${node.attrs.label}`;
    }),
    footnoteReference: whole("sup", (dom, node) => {
      dom.className = "fnref";
      dom.textContent = node.attrs.id;
    }),
    attachment: whole("p", (dom, node) => {
      dom.className = "attachment";
      dom.textContent = node.attrs.name;
    }),
    callout: around("aside", (dom, head, node) => {
      const kind = calloutKinds.includes(node.attrs.kind) ? node.attrs.kind : "note";
      dom.className = `callout callout-${kind}`;
      head.className = "callout-t";
      head.textContent = node.attrs.title || say(`callouts.${kind}`);
    }),
    toggle: around("div", (dom, head) => {
      dom.className = "ed-toggle";
      head.className = "meta";
      head.textContent = say("toggle");
    }),
    footnote: around("div", (dom, head, node) => {
      dom.className = "ed-footnote";
      head.className = "meta";
      head.textContent = say("footnote", { n: node.attrs.id });
    }),
  };
}
