import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SearchDocument, SearchPort, SearchQuery } from "@/lib/platform/search/port";
import { makeSearchScope } from "@/lib/platform/search/scope";

const EVERYONE = makeSearchScope(["public"]);
const HEALTH = makeSearchScope(["public", "unit:health"]);

export function searchDocument(id: string, fields: Partial<SearchDocument>): SearchDocument {
  return {
    id,
    kind: "article",
    language: "id",
    title: id,
    summary: "",
    headings: "",
    body: "",
    labels: [],
    unitId: "unit-1",
    spaceId: "space-1",
    authorIds: [],
    accessLevel: "public",
    status: "published",
    updatedAt: new Date("2026-03-01T00:00:00Z"),
    publishedAt: new Date("2026-03-01T00:00:00Z"),
    readTokens: ["public"],
    href: `/articles/${id}`,
    ...fields,
  };
}

const OPEN: SearchDocument[] = [
  searchDocument("izin", {
    title: "Tata cara permohonan izin praktik",
    body: "Pemohon mengajukan berkas kepada dinas. Permohonan diperiksa dalam tiga hari kerja <b>tebal</b> & lengkap.",
    labels: ["perizinan", "layanan"],
  }),
  searchDocument("cuti", {
    title: "Pengajuan cuti tahunan bagi aparatur sipil negara",
    body: "Cuti tahunan diajukan lewat aplikasi kepegawaian sesuai UU Nomor 5 Tahun 2014.",
    labels: ["kepegawaian"],
    unitId: "unit-2",
    publishedAt: new Date("2026-06-01T00:00:00Z"),
  }),
  searchDocument("water", {
    language: "en",
    title: "Testing drinking water in the field",
    body: "Samples are tested for chlorine. A tester records the results at every pumping station.",
    labels: ["water"],
  }),
  searchDocument("lesson", {
    kind: "lesson",
    title: "Memimpin perubahan",
    body: "Pelajaran dari pimpinan tentang perizinan.",
  }),
];
const SECRET = [
  searchDocument("rahasia", {
    title: "Rencana relokasi laboratorium mikrobiologi",
    body: "Permohonan izin relokasi laboratorium mikrobiologi menunggu persetujuan. Permuhonan.",
    labels: ["relokasi", "perizinan"],
    unitId: "unit-9",
    readTokens: ["unit:health"],
  }),
  searchDocument("rahasia-dua", {
    title: "Evakuasi vaksin",
    body: "Vaksinator menyimpan vaksin; izin praktik dicabut.",
    unitId: "unit-9",
    readTokens: ["unit:health", "employee:7"],
  }),
];

/** What every search adapter guarantees. `corrects` says whether it tells what it took a word for. */
export function describeSearch(
  name: string,
  open: () => Promise<SearchPort>,
  { corrects }: { corrects: boolean },
): void {
  describe(name, () => {
    let search: SearchPort;
    beforeAll(async () => {
      search = await open();
    });
    beforeEach(async () => {
      await search.clear();
      await search.upsert([...OPEN, ...SECRET]);
    });

    const ids = async (text: string, more: Partial<SearchQuery> = {}, scope = EVERYONE) =>
      (await search.search(scope, { text, ...more })).hits.map((hit) => hit.id);

    it("finds other forms of an Indonesian word", async () => {
      expect(await ids("memohon")).toContain("izin");
      expect(await ids("mengajukan")).toContain("cuti");
    });

    it("finds other forms of an English word", async () => {
      expect(await ids("tests")).toContain("water");
    });

    it("finds a word with one typing error", async () => {
      expect(await ids("permohonsn")).toContain("izin");
      expect(await ids("chlorien")).toContain("water");
    });

    it.runIf(corrects)("says what a mistyped word was taken for", async () => {
      expect((await search.search(EVERYONE, { text: "kepegawain" })).corrected).toBe("kepegawaian");
    });

    it("finds while the last word is still being typed, and completes it", async () => {
      const { hits, completions } = await search.suggest(EVERYONE, "tata cara perm", 5);
      expect(hits[0]?.id).toBe("izin");
      expect(completions).toContain("tata cara permohonan");
    });

    it("finds a short name by the long one and a cited rule however it is written", async () => {
      expect(await ids("asn")).toContain("cuti");
      expect((await ids("UU 5/2014"))[0]).toBe("cuti");
    });

    it("keeps to phrases, excluded words and fields", async () => {
      expect(await ids('"berkas kepada dinas"')).toEqual(["izin"]);
      expect(await ids('"dinas kepada berkas"')).toEqual([]);
      expect(await ids("perizinan -pimpinan")).not.toContain("lesson");
      expect(await ids("label:kepegawaian")).toEqual(["cuti"]);
      expect(await ids("kind:lesson perizinan")).toEqual(["lesson"]);
    });

    it("filters, sorts and pages", async () => {
      expect(await ids("", { filters: { unitId: "unit-2" } })).toEqual(["cuti"]);
      expect(await ids("", { filters: { language: "en" } })).toEqual(["water"]);
      expect((await ids("", { sort: "newest" }))[0]).toBe("cuti");
      const pages = [await ids("", { pageSize: 2 }), await ids("", { pageSize: 2, page: 2 })].flat();
      expect(new Set(pages).size).toBe(4);
    });

    it("counts what matches by facet", async () => {
      const { facets, total } = await search.search(EVERYONE, { text: "" });
      expect(total).toBe(4);
      expect(facets.kind).toEqual({ article: 3, lesson: 1 });
      expect(facets.unitId).toEqual({ "unit-1": 3, "unit-2": 1 });
    });

    it("marks matches in escaped text", async () => {
      const [hit] = (await search.search(EVERYONE, { text: "permohonan izin" })).hits;
      expect(hit?.titleHtml).toContain('<mark class="hit">izin</mark>');
      expect(hit?.snippetHtml).toContain("&lt;b&gt;tebal&lt;/b&gt; &amp;");
    });

    it("answers as if what a person may not see did not exist", async () => {
      const queries = [
        "permohonan izin",
        "mikrobiologi",
        "relokas",
        "vaksinatro",
        "permuhonan",
        "laboratorium",
        "izin praktik dicabut",
        "",
      ];
      const answers = async () => [
        ...(await Promise.all(queries.map((text) => search.search(EVERYONE, { text })))),
        ...(await Promise.all(queries.map((text) => search.suggest(EVERYONE, text, 8)))),
      ];
      const withHidden = JSON.stringify(await answers());
      expect(await ids("mikrobiologi", {}, HEALTH)).toEqual(["rahasia"]);
      await search.clear();
      await search.upsert(OPEN);
      const without = JSON.stringify(await answers());
      const scoreless = (text: string) => (corrects ? text : text.replace(/"score":[\d.e-]+/g, ""));
      expect(scoreless(withHidden)).toBe(scoreless(without));
    });

    it("hides and shows at once when the tokens of a document change", async () => {
      const [izin] = OPEN;
      if (!izin) throw new Error("no document");
      await search.upsert([{ ...izin, readTokens: ["unit:health"] }]);
      expect(await ids("permohonan")).not.toContain("izin");
      expect(await ids("permohonan", {}, HEALTH)).toContain("izin");
      await search.upsert([izin]);
      expect(await ids("permohonan")).toContain("izin");
    });

    it("forgets the old text of a document that changed, and documents that were removed", async () => {
      await search.upsert([searchDocument("water", { language: "en", title: "Pipes", body: "Nothing else." })]);
      expect(await ids("chlorine")).not.toContain("water");
      expect(await ids("pipes")).toContain("water");
      await search.remove(["water", "unknown"]);
      expect(await ids("pipes")).not.toContain("water");
      expect(await search.count()).toBe(OPEN.length + SECRET.length - 1);
    });

    it("shows nothing to nobody", async () => {
      expect(await search.search(makeSearchScope([]), { text: "" })).toEqual({ hits: [], total: 0, facets: {} });
    });

    it("answers whatever is typed", async () => {
      const odd = [
        "{{7*7}}",
        "$" + "{7*7}",
        "\u0000",
        "a\u0000b",
        '"',
        '"""',
        "-",
        "- -",
        "label:",
        "judul:",
        "%_\\",
        "'; DROP TABLE x;--",
        "\ud800",
        "!?.,;",
        "日本語",
        "x".repeat(10_000),
        "kata ".repeat(2_000),
        "unit:\u0000",
        'label:"a\u0000b"',
        "(((",
        "🌾",
        'judul:"',
        '-"a b"',
      ];
      for (const text of odd) {
        for (const mode of ["full", "prefix"] as const) {
          await expect(
            search.search(EVERYONE, { text, mode }),
            JSON.stringify(text.slice(0, 20)),
          ).resolves.toBeDefined();
        }
      }
    });

    it("keeps a document with odd text", async () => {
      await search.upsert([
        searchDocument("odd", {
          title: "Aneh \u0000 sekali \ud800",
          body: "\u0000 <script>alert(1)</script>",
          labels: ["\u0000"],
        }),
      ]);
      const [hit] = (await search.search(EVERYONE, { text: "aneh" })).hits;
      expect(hit?.snippetHtml).not.toContain("<script>");
    });

    it("is well", async () => {
      expect(await search.healthy()).toBe(true);
    });
  });
}
