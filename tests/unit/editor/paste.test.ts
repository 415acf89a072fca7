import { expect, test } from "vitest";
import { looksLikeMarkdown } from "@/components/editor/paste";

test("headings, listings, tables and links are Markdown at the first sign", () => {
  for (const text of [
    "# Judul\nisi",
    "```sql\nselect 1\n```",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "lihat [ini](https://contoh.id)",
  ])
    expect(looksLikeMarkdown(text)).toBe(true);
});

test("plain sentences, a single dash line and prices are not Markdown", () => {
  for (const text of ["Rapat pukul 10. Bawa berkas.", "- satu baris saja", "5 * 3 = 15", "Rp 10.000 > Rp 9.000"])
    expect(looksLikeMarkdown(text)).toBe(false);
});
