import { describe, expect, it } from "vitest";
import { parseQuery, resolveFields } from "@/lib/platform/search/query-text";

describe("a typed query", () => {
  it("is read into words, phrases, exclusions and filters", () => {
    const query = parseQuery('izin "tata cara" -cuti judul:praktik label:layanan unit:u1 kind:pelajaran lang:en');
    expect(query.phrases).toEqual(["tata cara"]);
    expect(query.filters).toEqual({ labels: ["layanan"], unitId: "u1", kind: "lesson", language: "en" });
    expect(query.words).toContainEqual({ word: "cuti", role: "excluded", inTitle: false });
    expect(query.words).toContainEqual({ word: "praktik", role: "required", inTitle: true });
  });

  it("loses its stop words unless it has no others", () => {
    expect(parseQuery("tata cara yang baik untuk izin").words.map((word) => word.word)).toEqual([
      "tata",
      "cara",
      "baik",
      "izin",
    ]);
    expect(parseQuery("apa itu").words.map((word) => word.word)).toEqual(["apa", "itu"]);
  });

  it("is open only while its last word is being typed", () => {
    expect(parseQuery("izin pra").open).toBe(true);
    expect(parseQuery("izin pra ").open).toBe(false);
    expect(parseQuery('izin "pra"').open).toBe(false);
  });

  it("never fails, whatever was typed", () => {
    const pieces = [
      '"',
      "-",
      ":",
      "label:",
      "judul:",
      "a",
      " ",
      "\u0000",
      "\ud800",
      "{{7*7}}",
      "%",
      "\\",
      "é",
      "日本",
      "'",
      "(",
      "9".repeat(50),
    ];
    let state = 1;
    for (let round = 0; round < 3_000; round++) {
      let text = "";
      for (let i = 0; i < 12; i++) {
        state = (state * 48271) % 2147483647;
        text += pieces[state % pieces.length];
      }
      expect(() => parseQuery(text), JSON.stringify(text)).not.toThrow();
    }
    expect(parseQuery("kata".repeat(5_000)).words.length).toBeLessThanOrEqual(48);
  });

  it("has its slugs replaced by ids", () => {
    const ids = (_: string, value: string) => (value === "dinkes" ? "u-7" : undefined);
    expect(resolveFields("izin unit:dinkes ruang:x", ids)).toBe("izin unit:u-7 ruang:x");
  });
});
