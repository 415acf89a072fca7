import { createContext, createElement, lazy, memo, type ReactNode, useState } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { renderDocument, renderStatic } from "@/lib/platform/html/render-static";
import { trees } from "@/tests/support/look/trees";
import { htmlTree } from "@/tests/support/same-html";

function Counter() {
  return createElement("b", null, useState(0)[0]);
}

function Plain() {
  return createElement("b");
}

const Client = Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") });

describe("a pure tree gives the document React would give", () => {
  it.each(Object.entries(trees))("%s", (_, tree) => {
    expect(htmlTree(renderStatic(tree))).toEqual(htmlTree(renderToStaticMarkup(tree)));
  });

  it("keeps text and attributes inside their quotes", () => {
    expect(renderStatic(createElement("p", { title: `">'&` }, `<>&"'`))).toBe(
      `<p title="&quot;&gt;&#x27;&amp;">&lt;&gt;&amp;&quot;&#x27;</p>`,
    );
  });

  it("puts a doctype before a document", () => {
    expect(renderDocument(createElement("html"))).toBe("<!DOCTYPE html><html></html>");
  });
});

describe("what needs a browser or React is refused", () => {
  const refused: Record<string, ReactNode> = {
    "a handler": createElement("button", { type: "button", onClick: () => {} }),
    "an inline style": createElement("p", { style: { color: "red" } }),
    "a ref": createElement("p", { ref: { current: null } }),
    "a client component": createElement(Client),
    "a memoised component": createElement(memo(Plain)),
    "a lazy component": createElement(lazy(async () => ({ default: Plain }))),
    "a context": createElement(createContext("").Provider, { value: "" }),
    "a promise": Promise.resolve("x"),
    "an async component": createElement((async () => "x") as unknown as () => ReactNode),
    "a plain object": { a: 1 } as unknown as ReactNode,
    "a made-up attribute name": createElement("p", { 'a"b': "x" }),
  };

  it.each(Object.entries(refused))("%s", (_, node) => {
    expect(() => renderStatic(node)).toThrow();
  });

  it("a hook", () => {
    const silent = console.error;
    console.error = () => {};
    try {
      expect(() => renderStatic(createElement(Counter))).toThrow();
    } finally {
      console.error = silent;
    }
  });

  it("an address that would run a script loses its attribute, any other keeps it", () => {
    for (const href of ["javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "\u0001javascript:x"]) {
      expect(renderStatic(createElement("a", { href }))).toBe("<a></a>");
      expect(renderStatic(createElement("form", { action: href }))).toBe("<form></form>");
    }
    expect(renderStatic(createElement("a", { href: "/a?next=javascript:x" }))).toBe(
      `<a href="/a?next=javascript:x"></a>`,
    );
  });
});
