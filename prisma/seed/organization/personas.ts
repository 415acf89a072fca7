/** The kinds of account the demo offers, one for each row of the permission matrix that can sign in. */
export type PersonaKey =
  | "employee"
  | "author"
  | "coAuthor"
  | "curatorHere"
  | "curatorElsewhere"
  | "unitHead"
  | "leader"
  | "hrOfficer"
  | "administrator"
  | "unitAdministrator"
  | "offboarded";

/** A demo account; one that is not `shown` exists to prove that it cannot sign in. */
export interface SeedPersona {
  key: PersonaKey;
  nip: string;
  label: { id: string; en: string };
  about: { id: string; en: string };
  shown: boolean;
}

/** The demo accounts in the order the sign-in page shows them. */
export const personas: SeedPersona[] = [
  {
    key: "author",
    nip: "199003122015032006",
    label: { id: "Penulis", en: "Author" },
    about: {
      id: "Maria Goreti Bano, Bidang Irigasi. Menulis artikel dan mengajukannya untuk ditelaah.",
      en: "Maria Goreti Bano, Irrigation Division. Writes articles and submits them for review.",
    },
    shown: true,
  },
  {
    key: "coAuthor",
    nip: "199201072015031005",
    label: { id: "Rekan penulis", en: "Co-author" },
    about: {
      id: "Darius Nome, pengamat pengairan di Balai Kaliwungu. Menulis bersama Bidang Irigasi.",
      en: "Darius Nome, irrigation observer at the Kaliwungu office. Writes with the Irrigation Division.",
    },
    shown: true,
  },
  {
    key: "curatorElsewhere",
    nip: "198605092010012019",
    label: { id: "Kurator unit lain", en: "Curator of another unit" },
    about: {
      id: "Ida Ayu Pradnyani, Dinas Kesehatan. Menelaah artikel yang diundi dari unit lain.",
      en: "Ida Ayu Pradnyani, Health Service. Reviews articles drawn from other units.",
    },
    shown: true,
  },
  {
    key: "curatorHere",
    nip: "197805172005011006",
    label: { id: "Kurator unit penulis", en: "Curator of the author's unit" },
    about: {
      id: "Kadek Sutrisna, Dinas Sumber Daya Air. Merawat ruang pengetahuan unitnya dan mengimpor naskah lama.",
      en: "Kadek Sutrisna, Water Resources Service. Keeps the unit's spaces and imports older documents.",
    },
    shown: true,
  },
  {
    key: "employee",
    nip: "199706062025062003",
    label: { id: "Pegawai", en: "Employee" },
    about: {
      id: "Anisa Rahmadhani, CPNS di Dinas Pendidikan. Membaca, mencari, belajar, dan bertanya.",
      en: "Anisa Rahmadhani, new employee of the Education Service. Reads, searches, learns and asks.",
    },
    shown: true,
  },
  {
    key: "unitHead",
    nip: "197512281999031002",
    label: { id: "Kepala unit", en: "Head of a unit" },
    about: {
      id: "Suharto Wibisono, Kepala Bidang Irigasi. Menunjuk kurator dan memandu diskusi bidangnya.",
      en: "Suharto Wibisono, head of the Irrigation Division. Names its curators and hosts its discussions.",
    },
    shown: true,
  },
  {
    key: "leader",
    nip: "196904161995031003",
    label: { id: "Pimpinan", en: "Leader" },
    about: {
      id: "Johanis Kapitan, Kepala Dinas Sumber Daya Air. Mengajar lewat pelajaran singkat dan diskusi.",
      en: "Johanis Kapitan, head of the Water Resources Service. Teaches in short lessons and discussions.",
    },
    shown: true,
  },
  {
    key: "hrOfficer",
    nip: "197908172004122002",
    label: { id: "Pengelola SDM", en: "HR officer" },
    about: {
      id: "Theresia Wulandari, BKPSDM. Memelihara data pegawai, jabatan, dan buku kredit.",
      en: "Theresia Wulandari, personnel agency. Keeps employees, positions and the credit ledger.",
    },
    shown: true,
  },
  {
    key: "administrator",
    nip: "198309192009021007",
    label: { id: "Administrator instansi", en: "Administrator" },
    about: {
      id: "Adrianus Seran, Dinas Komunikasi dan Informatika. Mengatur unit, peran, dan jejak audit seluruh instansi.",
      en: "Adrianus Seran, Communication Service. Maintains units, roles and the audit trail of the whole agency.",
    },
    shown: true,
  },
  {
    key: "unitAdministrator",
    nip: "197706202003122004",
    label: { id: "Administrator unit", en: "Administrator of a unit" },
    about: {
      id: "Retno Palupi, Sekretaris Dinas Sumber Daya Air. Mengatur dinasnya sendiri, tidak yang lain.",
      en: "Retno Palupi, secretary of the Water Resources Service. Maintains that service and no other.",
    },
    shown: true,
  },
  {
    key: "offboarded",
    nip: "196809041992031008",
    label: { id: "Pegawai yang sudah pensiun", en: "Retired employee" },
    about: {
      id: "Slamet Riyadi Usman, pensiun 1 Oktober 2026. Akunnya sudah berakhir.",
      en: "Slamet Riyadi Usman, retired on 1 October 2026. The account has ended.",
    },
    shown: false,
  },
];
