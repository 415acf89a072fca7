import type { SeedDiscussion } from "./types";

export const berkasDikembalikan: SeedDiscussion = {
  slug: "berkas-dikembalikan",
  host: "197002281995031001",
  language: "id",
  title: "Berkas pencairan yang bolak-balik: apa yang bisa kami ubah di meja kami?",
  intro:
    "Badan Keuangan sering meminta perangkat daerah lebih teliti. Kali ini sebaliknya. Ceritakan satu hal di meja kami yang membuat pekerjaan Saudara lebih lama, dan usulkan gantinya. Tidak ada jawaban yang dianggap keluhan.",
  opensInDays: -34,
  closesInDays: -29,
  posts: [
    {
      nip: "198910312014021003",
      text: "Dua petugas verifikasi memberi catatan yang berbeda untuk berkas yang sama. Kami memperbaiki catatan pertama, lalu dikembalikan karena catatan kedua.",
      minutesAfterOpen: 34,
      answers: [
        {
          nip: "198207162008011015",
          text: "Benar, dan itu kesalahan kami. Mulai pekan depan satu berkas dipegang satu petugas sampai selesai. Catatan harus lengkap pada pengembalian pertama; kekurangan yang baru ditemukan kemudian menjadi urusan kami, bukan alasan mengembalikan lagi.",
          minutesAfterOpen: 210,
          markedAnswer: true,
        },
      ],
    },
    {
      nip: "197612012003121003",
      text: "Sekolah di pulau mengirim berkas dengan kapal. Bila ditolak karena satu tanda tangan, perjalanan pulang-perginya empat hari. Bisakah diperiksa dahulu dari foto?",
      minutesAfterOpen: 88,
      answers: [
        {
          nip: "197002281995031001",
          text: "Bisa. Pemeriksaan awal lewat pindaian dibuka untuk semua satuan di luar pulau utama, dijawab paling lama satu hari kerja. Berkas asli tetap diperlukan sebelum SP2D, tetapi tidak akan ditolak untuk hal yang sudah kami nyatakan lengkap.",
          minutesAfterOpen: 300,
          markedAnswer: true,
        },
        {
          nip: "199706062025062003",
          text: "Terima kasih, Pak. Dinas Pendidikan siap mengumpulkan pindaian dari sekolah supaya masuknya satu pintu.",
          minutesAfterOpen: 355,
        },
      ],
    },
    {
      nip: "199307282019032008",
      text: "Daftar periksa di laman badan berbeda dengan yang ditempel di loket. Yang mana yang berlaku?",
      minutesAfterOpen: 520,
      answers: [
        {
          nip: "199204052020121007",
          text: "Yang di ruang pengetahuan Pelaksanaan anggaran. Tempelan di loket sudah saya ganti hari ini dengan kode QR ke artikel itu, supaya hanya ada satu yang perlu diperbarui.",
          minutesAfterOpen: 590,
          markedAnswer: true,
        },
      ],
    },
    {
      nip: "198411182009011008",
      text: "Kode billing pajak kedaluwarsa sementara berkas mengantre. Kami membuatnya tiga kali untuk satu pembayaran.",
      minutesAfterOpen: 1480,
      answers: [
        {
          nip: "198207162008011015",
          text: "Buat kode billing setelah pemeriksaan awal dinyatakan lengkap, bukan saat berkas disusun. Urutan ini kami masukkan ke daftar periksa.",
          minutesAfterOpen: 1600,
        },
      ],
    },
    {
      nip: "197002281995031001",
      text: "Ringkasan penutup. Empat hal berubah mulai Senin: satu berkas satu petugas; catatan lengkap pada pengembalian pertama; pemeriksaan awal lewat pindaian untuk luar pulau; satu daftar periksa di ruang pengetahuan. Angkanya saya laporkan kembali setelah tiga bulan.",
      minutesAfterOpen: 7100,
    },
  ],
};
