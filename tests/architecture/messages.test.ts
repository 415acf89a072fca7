import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { icuArguments } from "../support/icu-arguments";

type Messages = { [key: string]: string | Messages };

function read(language: string, file: string): Map<string, string> {
  return new Map(flatten(JSON.parse(readFileSync(`messages/${language}/${file}`, "utf8"))));
}

function flatten(messages: Messages, before = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[before + key, value]] : flatten(value, `${before}${key}.`),
  );
}

const files = readdirSync("messages/id").sort();

describe("both languages say the same", () => {
  it("has the same files", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(readdirSync("messages/en").sort()).toEqual(files);
  });

  describe.each(files)("%s", (file) => {
    const id = read("id", file);
    const en = read("en", file);

    it("has the same keys", () => {
      expect([...en.keys()].sort()).toEqual([...id.keys()].sort());
    });

    it("uses the same arguments in each message", () => {
      const arguments_ = (messages: Map<string, string>) =>
        Object.fromEntries([...messages].map(([key, text]) => [key, icuArguments(text)]).sort());
      expect(arguments_(en)).toEqual(arguments_(id));
    });

    it("leaves no message empty", () => {
      expect([...id, ...en].filter(([, text]) => text.trim() === "")).toEqual([]);
    });
  });
});

describe("the reader of message arguments", () => {
  it("tells arguments from the words of a branch", () => {
    const message = "{count, plural, one {# artikel oleh {name}} other {artikel}} <b>x</b> '{literal}' it''s";
    expect(icuArguments(message)).toEqual(["<b>", "count", "name"]);
  });
});
