import { expect, test } from "vitest";
import { merged, proposals, sameContent, stretches } from "@/components/editor/merge";
import type { Body } from "@/lib/content/types";

const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const body = (...texts: string[]): Body => ({ type: "doc", content: texts.map(p) });

test("changes of different blocks are both kept without a question", () => {
  const found = stretches(body("A!", "b", "c"), body("a", "b", "C!"));
  expect(merged(found, proposals(found, body("a", "b", "c")))).toEqual(body("A!", "b", "C!"));
});

test("when both changed one block, both versions stay", () => {
  const found = stretches(body("mine", "b"), body("theirs", "b"));
  expect(merged(found, proposals(found, body("a", "b")))).toEqual(body("mine", "theirs", "b"));
});

test("choosing one side everywhere gives exactly that side", () => {
  const [mine, theirs] = [body("x", "b", "y"), body("b", "z")];
  const found = stretches(mine, theirs);
  expect(
    merged(
      found,
      found.map(() => "mine"),
    ),
  ).toEqual(mine);
  expect(
    merged(
      found,
      found.map(() => "theirs"),
    ),
  ).toEqual(theirs);
});

test("texts that differ only in the order of keys or in empty attributes are the same", () => {
  const one = {
    title: "t",
    summary: "",
    language: "id",
    body: { type: "doc" as const, content: [{ type: "paragraph", attrs: { a: null } }] },
  };
  const other = {
    body: { content: [{ attrs: {}, type: "paragraph" }], type: "doc" as const },
    language: "id",
    summary: "",
    title: "t",
  };
  expect(sameContent(one, other)).toBe(true);
});
