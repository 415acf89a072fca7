import { describe, expect, it } from "vitest";
import { meiliRequest, quoted, scopeFilter } from "@/lib/platform/search/meili/request";
import { meiliSettings } from "@/lib/platform/search/meili/settings";
import { makeSearchScope } from "@/lib/platform/search/scope";

const SCOPE = makeSearchScope(["public", 'unit:"x']);

describe("a request to Meilisearch", () => {
  it("carries the scope as its first filter, whatever else is asked", () => {
    for (const text of ["", "izin", 'label:"a" OR readTokens = "b"', "unit:x"]) {
      expect(meiliRequest(SCOPE, { text }).filter[0]).toBe(scopeFilter(SCOPE));
    }
    expect(scopeFilter(SCOPE)).toBe('readTokens IN ["public", "unit:\\"x"]');
  });

  it("cannot be broken out of by a value", () => {
    expect(quoted('a" OR kind = "b\\')).toBe('"a\\" OR kind = \\"b\\\\"');
  });

  it("asks for stems beside words, and keeps the word being typed last", () => {
    expect(meiliRequest(SCOPE, { text: "permohonan izin" }).q.split(" ")).toContain("mohon");
    expect(meiliRequest(SCOPE, { text: "tata perm", mode: "prefix" }).q).toBe("tata perm");
  });

  it("filters only by attributes the settings allow", () => {
    const allowed = meiliSettings().filterableAttributes;
    const { filter } = meiliRequest(SCOPE, {
      text: "label:x unit:u space:s kind:lesson lang:id author:a",
      filters: { accessLevel: "public", status: "published", updatedAfter: new Date(0), updatedBefore: new Date(1) },
    });
    expect(filter.length).toBe(11);
    for (const clause of filter) expect(allowed).toContain(String(clause).split(" ")[0]);
  });
});
