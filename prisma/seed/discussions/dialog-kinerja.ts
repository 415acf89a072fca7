import type { SeedDiscussion } from "./types";

export const dialogKinerja: SeedDiscussion = {
  slug: "dialog-kinerja",
  host: "196910101994031007",
  language: "id",
  title: "Dialog kinerja yang tidak menakutkan: bagaimana Anda menjalankannya?",
  intro:
    "Dari sampel kami, 58 persen dialog kinerja triwulan III hanya berupa unggahan formulir. Saya mencari cara yang benar-benar berjalan, dari atasan maupun dari staf. Sebutkan apa yang Anda ucapkan, bukan apa yang seharusnya.",
  opensInDays: -62,
  closesInDays: -56,
  posts: [
    {
      nip: "198411182009011008",
      text: "Staf saya di lapangan dan tidak punya meja. Dialog saya lakukan sambil berjalan memeriksa pintu, 20 menit. Catatannya pesan suara yang saya ketik malam itu dan saya kirim balik. Apakah itu sah?",
      minutesAfterOpen: 41,
      answers: [
        {
          nip: "198903112013011002",
          text: "Sah. Yang dinilai isinya: hasil kerja dibicarakan, umpan balik diberikan, kesepakatan tertulis dan diketahui keduanya. Tempatnya tidak diatur.",
          minutesAfterOpen: 120,
          markedAnswer: true,
        },
      ],
    },
    {
      nip: "199408032019031006",
      text: "Dari sisi staf: yang membuat takut bukan kritiknya, melainkan tidak tahu kapan dialognya. Kalau mendadak dipanggil, saya mengira ada masalah.",
      minutesAfterOpen: 150,
      answers: [
        {
          nip: "198210212008012013",
          text: "Saya atasannya, dan saya baru tahu dari kiriman ini. Mulai bulan ini jadwalnya saya tetapkan setahun penuh: Kamis kedua, pukul sembilan.",
          minutesAfterOpen: 260,
        },
        {
          nip: "196910101994031007",
          text: "Ini jawaban terbaik dalam diskusi ini, dua-duanya. Jadwal tetap setahun kami jadikan anjuran resmi.",
          minutesAfterOpen: 400,
          markedAnswer: true,
        },
      ],
    },
    {
      nip: "197806142005012004",
      text: "Bagaimana bila atasan langsung saya jauh lebih muda dan segan memberi masukan?",
      minutesAfterOpen: 1620,
      answers: [
        {
          nip: "197411021999032004",
          text: "Bukalah dengan meminta: 'Satu hal apa yang sebaiknya saya ubah triwulan ini?' Permintaan dari yang senior menghapus rasa segan. Saya pakai dengan tiga atasan yang usianya di bawah anak sulung saya.",
          minutesAfterOpen: 1755,
          markedAnswer: true,
        },
      ],
    },
    {
      nip: "199405222023212014",
      text: "Saya PPPK. Apakah dialog kinerja saya berpengaruh pada perpanjangan perjanjian?",
      minutesAfterOpen: 2900,
      answers: [
        {
          nip: "197908172004122002",
          text: "Perpanjangan mempertimbangkan kinerja, kesesuaian kompetensi, dan kebutuhan instansi. Dialog yang tercatat melindungi Ibu: kalau ada yang kurang, Ibu mengetahuinya jauh sebelum perjanjian berakhir. Penjelasan lengkapnya ada di artikel PNS dan PPPK.",
          minutesAfterOpen: 3010,
          markedAnswer: true,
        },
      ],
    },
  ],
};
