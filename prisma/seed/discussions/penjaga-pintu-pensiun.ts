import type { SeedDiscussion } from "./types";

export const penjagaPintuPensiun: SeedDiscussion = {
  slug: "penjaga-pintu-pensiun",
  host: "197303151998031007",
  language: "id",
  title: "Apa yang harus kita catat sebelum penjaga pintu senior pensiun?",
  intro:
    "Awal Januari Pak Markus Liu pensiun setelah 28 tahun. Lima penjaga lain menyusul sampai akhir 2028. Bersama BKPSDM saya memandu diskusi ini: kejadian apa yang hanya mereka yang tahu cara menanganinya, dan siapa yang sebaiknya mendengarkan? Siapkan satu kejadian, dengan tanggal bila ingat.",
  opensInDays: 1,
  closesInDays: 6,
  posts: [],
};
