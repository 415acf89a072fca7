import type { RenderContext } from "@/lib/content/render/context";

/** Words for rendering in tests; the product takes them from `messages/`. */
export function testContext(over: Partial<RenderContext> = {}): RenderContext {
  return {
    labels: {
      footnotes: "Catatan kaki",
      footnote: (n) => `Catatan ${n}`,
      footnoteBack: "Kembali",
      table: (n) => `Tabel ${n}`,
      taskDone: "Selesai",
      taskOpen: "Belum selesai",
      callouts: { info: "Info", success: "Berhasil", warning: "Perhatian", danger: "Bahaya", note: "Catatan" },
      fileSize: (bytes) => `${bytes} B`,
    },
    articleHref: (id, fragment) => `/articles/${id}${fragment ? `#${fragment}` : ""}`,
    ...over,
  };
}
