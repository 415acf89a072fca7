import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stemIndonesian } from "@/lib/platform/search/analysis/indonesian";
import { foldWord } from "@/lib/platform/search/analysis/tokens";
import { NO_SHARED_DATA, sharedData } from "../../../support/shared-data";

const pairs = sharedData("corpora/open/stemming-id/sastrawi-pairs.tsv");

describe("the Indonesian stemmer", () => {
  it("takes words of administration to their roots", () => {
    const words = {
      pemohon: "mohon",
      permohonan: "mohon",
      pelayanan: "layan",
      kebijakan: "bijak",
      penyelenggaraan: "selenggara",
      penilaian: "nilai",
      memukul: "pukul",
      mengirimkan: "kirim",
      mengubah: "ubah",
      kepegawaian: "pegawai",
    };
    for (const [word, root] of Object.entries(words)) expect(stemIndonesian(word), word).toBe(root);
  });

  it("leaves short words, numbers and words of other languages alone", () => {
    for (const word of ["mei", "2014", "uu", "container", "data"]) expect(stemIndonesian(word)).toBe(word);
  });

  it.skipIf(!pairs)(`agrees with at least 74 of the hand-checked pairs (${pairs ? "shared" : NO_SHARED_DATA})`, () => {
    const rows = readFileSync(pairs ?? "", "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split("\t"));
    // A reduplicated word is two tokens, and a line of several words is no word.
    const right = rows.filter(([word = "", root]) => stemIndonesian(foldWord(word.split("-")[0] ?? "")) === root);
    expect(right.length).toBeGreaterThanOrEqual(74);
  });
});
