import type { SeedDiscussion } from "./types";

export const rehabilitasiTerlambat: SeedDiscussion = {
  slug: "rehabilitasi-terlambat",
  host: "196904161995031003",
  language: "id",
  title: "Mengapa rehabilitasi saluran kita sering terlambat?",
  intro:
    "Tahun lalu 14 dari 22 paket selesai lewat jadwal. Saya ingin mendengar dari yang mengerjakan sebelum menyusun jadwal 2027. Satu pertanyaan setiap orang; jika sudah ada, dukung saja yang sudah ditulis. Saya menjawab sendiri sampai diskusi ditutup.",
  opensInDays: -2,
  closesInDays: 2.25,
  posts: [
    {
      nip: "199201072015031005",
      text: "Mengapa jadwal lelang tidak mengikuti kalender tanam? Kami selalu mulai justru saat saluran harus diisi.",
      minutesAfterOpen: 18,
      answers: [
        {
          nip: "196904161995031003",
          text: "Karena kita menyusun jadwal dari tanggal anggaran, bukan dari tanggal air. Untuk 2027 urutannya saya balik: Bidang Irigasi menyerahkan jendela pengeringan tiap daerah irigasi paling lambat 15 Desember, lalu Biro Pengadaan menghitung mundur dari situ.",
          minutesAfterOpen: 95,
          markedAnswer: true,
        },
        {
          nip: "198511032010011012",
          text: "Dari sisi pengadaan bisa. Tender dapat dimulai setelah persetujuan anggaran, sebelum DPA terbit, asalkan kontraknya ditandatangani sesudah DPA berlaku. Enam paket tahun ini sebenarnya memenuhi syarat itu.",
          minutesAfterOpen: 140,
        },
      ],
    },
    {
      nip: "199003122015032006",
      text: "Bolehkah perubahan gambar yang kecil disetujui di lapangan tanpa menunggu rapat mingguan? Empat paket tahun lalu kehilangan rata-rata 15 hari karena batas kerja di gambar berbeda dengan lapangan.",
      minutesAfterOpen: 52,
      answers: [
        {
          nip: "196904161995031003",
          text: "Boleh untuk perubahan yang tidak mengubah elevasi dan tidak menambah nilai kontrak, dengan foto dan tanda tangan pengawas hari itu juga. Konsep surat edarannya sedang saya minta diperiksa Biro Pengadaan; sampai terbit, telepon saya.",
          minutesAfterOpen: 310,
          markedAnswer: true,
        },
      ],
    },
    {
      nip: "198411182009011008",
      text: "Siapa yang memutuskan jika petani menolak saluran dikeringkan? Di Tarus kanan kami menunggu sebelas hari sampai ada yang berani.",
      minutesAfterOpen: 240,
    },
    {
      nip: "198104192006041009",
      text: "Apakah denda keterlambatan pernah benar-benar dipungut? Dalam data evaluasi kami kolom itu kosong untuk 2024.",
      minutesAfterOpen: 415,
      answers: [
        {
          nip: "198511032010011012",
          text: "Dipungut pada 9 dari 14 paket, seluruhnya Rp187 juta. Kolomnya kosong karena dicatat sebagai pendapatan lain, bukan di data kontrak. Kami perbaiki mulai bulan ini.",
          minutesAfterOpen: 530,
        },
      ],
    },
    {
      nip: "198502142010011007",
      text: "Usul dari penyuluh: kirim jadwal pengeringan ke kelompok tani sebelum mereka meminjam modal musim tanam, bukan sesudahnya. Sekali modal dipinjam, tanggal tidak bisa ditawar.",
      minutesAfterOpen: 1510,
      answers: [
        {
          nip: "197512281999031002",
          text: "Setuju. Pinjaman biasanya cair awal Oktober, jadi batasnya akhir September. Saya masukkan ke rencana Bidang Irigasi dan saya tulis sebagai tambahan pada artikel musyawarah.",
          minutesAfterOpen: 1625,
        },
      ],
    },
    {
      nip: "198608242012011005",
      text: "Kapan data kerusakan saluran tersier dimutakhirkan? Prioritas 2026 masih memakai survei 2022.",
      minutesAfterOpen: 2230,
    },
  ],
};
