import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { renderDocument } from "@/lib/platform/html/render-static";
import { pages } from "@/tests/support/look/pages";
import { htmlTree } from "@/tests/support/same-html";

const cases = Object.keys(pages).flatMap((name) => (["id", "en"] as const).map((locale) => ({ name, locale })));

function source(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx|css)$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");
}

describe.each(cases)("the page $name in $locale", ({ name, locale }) => {
  const tree = pages[name]?.({ locale, theme: "dark" });
  if (!tree) throw new Error(name);
  const html = renderDocument(tree);

  it("is the same document whether React renders it or we do", () => {
    // React adds preloads for images of its own accord; a document of ours asks for what it needs in its head.
    const react = renderToStaticMarkup(tree).replace(/<link rel="preload" as="image"[^>]*>/g, "");
    expect(htmlTree(html)).toEqual(htmlTree(`<!DOCTYPE html>${react}`));
  });

  it("carries no inline style, script or handler", () => {
    expect(html).not.toMatch(/<[^>]*\sstyle=/i);
    expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/)/i);
    expect(html).not.toMatch(/(src|href|action)="(https?:)?\/\/(?!example\.org)/i);
  });

  it("has one main, one first heading and no id twice", () => {
    expect(html.match(/<main\b/g)).toHaveLength(1);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("finds every message", () => {
    expect(html).not.toMatch(/[>"](shell|ui|states|reader)\.[a-z]/);
  });

  it("uses only classes the styles know", () => {
    const styles = source("app/styles");
    const allowed =
      /^(i|hljs-|language-|title|function_|file|ext|code|toggle|attachment|callout-info|is-secret|field|fn-back)/;
    const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
    const unknown = [...used].filter((each) => each && !allowed.test(each) && !styles.includes(`.${each}`));
    expect(unknown).toEqual([]);
  });
});

it("every component of ui, shell and reader stands on one of these pages", () => {
  const shown =
    source("tests/support/look") + source("components/shell") + source("components/reader") + source("components/ui");
  const files = ["ui", "shell", "reader"].flatMap((folder) =>
    readdirSync(`components/${folder}`)
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => readFileSync(`components/${folder}/${file}`, "utf8")),
  );
  const pure = files.filter((text) => !text.startsWith('"use client"'));
  const names = pure.flatMap((text) => [...text.matchAll(/^export function ([A-Z]\w+)/gm)].map(([, name]) => name));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !new RegExp(`<${name}\\b`).test(shown))).toEqual([]);
});
