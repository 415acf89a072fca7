import { oneOf, table } from "./table";

/** A unit's knowledge base. */
export interface SeedSpace {
  slug: string;
  unit: string;
  name: { id: string; en: string };
  description: { id: string; en: string };
  defaultAccessLevel: "public" | "shared" | "restricted" | "secret";
}

const text = `
tata-naskah-arsip      | setda            | shared     | Tata naskah dan arsip | Correspondence and records | Cara menulis, menomori, menyimpan, dan menemukan kembali naskah dinas. | How official documents are written, numbered, kept and found again.
organisasi-tata-laksana | biro-organisasi | shared     | Organisasi dan tata laksana | Organization and business process | Peta proses bisnis, SOP, dan penyederhanaan prosedur lintas perangkat daerah. | Business process maps, procedures and their simplification.
pengadaan-kontrak      | biro-pengadaan   | shared     | Pengadaan dan kontrak | Procurement and contracts | Dari rencana umum pengadaan sampai serah terima pekerjaan. | From the procurement plan to the handover of the work.
pengawasan-intern      | inspektorat      | restricted | Pengawasan intern | Internal oversight | Cara kerja pemeriksaan, reviu, dan tindak lanjut temuan. | How audits, reviews and the follow-up of findings are done.
perencanaan-penganggaran | bappeda        | shared     | Perencanaan dan penganggaran | Planning and budgeting | RPJMD, RKPD, Renja, dan sambungannya dengan anggaran. | Medium-term and yearly plans, and how they meet the budget.
evaluasi-data          | bidang-ppe       | shared     | Evaluasi dan data pembangunan | Evaluation and development data | Mengukur hasil, membaca data, dan menulis evaluasi yang dipakai. | Measuring results, reading data, writing evaluations that are used.
pelaksanaan-anggaran   | badan-keuangan   | shared     | Pelaksanaan anggaran | Budget execution | Pencairan, uang persediaan, pertanggungjawaban, dan tutup tahun. | Disbursement, petty cash, accountability and year end.
barang-milik-daerah    | badan-keuangan   | shared     | Barang milik daerah | Regional assets | Mencatat, memakai, memelihara, dan menghapus aset daerah. | Recording, using, maintaining and writing off assets.
manajemen-asn          | bkpsdm           | shared     | Manajemen ASN | Civil service management | Kinerja, mutasi, pensiun, dan hak pegawai, dijelaskan dengan contoh. | Performance, transfer, retirement and rights, with examples.
pembelajaran-asn       | bidang-kompetensi | shared    | Pembelajaran ASN | Learning in the civil service | Cara belajar di tempat kerja, menghitung JP, dan menyimpan pengetahuan. | Learning at work, counting learning hours, keeping knowledge.
layanan-kesehatan      | bidang-yankes    | shared     | Layanan kesehatan | Health care | Alur layanan, rujukan, dan mutu di rumah sakit dan puskesmas. | Care pathways, referral and quality in hospitals and health centres.
surveilans-laboratorium | dinkes          | shared     | Surveilans dan laboratorium | Surveillance and laboratory | Kewaspadaan dini, penyelidikan, spesimen, dan hasil uji. | Early warning, investigation, specimens and test results.
tata-kelola-sekolah    | disdik           | shared     | Tata kelola sekolah | School administration | Dana, aset, data, dan penerimaan murid di SMA, SMK, dan SLB. | Funds, assets, data and admissions in secondary schools.
guru-tendik            | bidang-sma-smk   | shared     | Guru dan pembelajaran | Teachers and teaching | Praktik mengajar, penugasan, dan kerja sama dengan dunia usaha. | Teaching practice, assignments and work with employers.
lalu-lintas-angkutan   | dishub           | shared     | Lalu lintas dan angkutan | Traffic and transport | Survei, rekayasa, uji kendaraan, dan angkutan umum. | Surveys, traffic engineering, vehicle tests and public transport.
pelabuhan-penyeberangan | uptd-pelabuhan  | shared     | Pelabuhan penyeberangan | Ferry ports | Sandar, muat, cuaca buruk, dan keselamatan di dermaga. | Berthing, loading, bad weather and safety at the quay.
layanan-digital        | diskominfo       | shared     | Layanan digital pemerintah | Digital government | Aplikasi, data, interoperabilitas, dan layanan kepada warga. | Applications, data, interoperability and services to citizens.
keamanan-informasi     | bidang-persandian | restricted | Keamanan informasi | Information security | Penanganan insiden, akses, dan pengamanan sistem. | Incident response, access and protection of systems.
operasi-irigasi        | bidang-irigasi   | shared     | Operasi daerah irigasi | Irrigation operation | Kebutuhan air, pembagian air, kehilangan, dan rehabilitasi saluran. | Water demand, distribution, losses and canal rehabilitation.
keamanan-bendungan     | bidang-bendungan | shared     | Keamanan bendungan | Dam safety | Membaca instrumen, memeriksa tubuh bendungan, dan bertindak tepat waktu. | Reading instruments, inspecting dams and acting in time.
operasi-bendung        | balai-kaliwungu  | shared     | Operasi bendung | Weir operation | Cara kerja penjaga pintu dan pengamat di sebelas bendung Kaliwungu. | How gate keepers and observers work at the eleven Kaliwungu weirs.
penyuluhan-pertanian   | dinas-pertanian  | shared     | Penyuluhan pertanian | Agricultural extension | Jadwal tanam, hama, pupuk, dan kerja bersama kelompok tani. | Planting calendars, pests, fertilizer and farmer groups.
pelayanan-perizinan    | dpmptsp          | public     | Pelayanan perizinan | Licensing services | Syarat, alur, dan lama layanan yang boleh dibaca siapa pun. | Requirements, steps and service times, open to everyone.
kesiapsiagaan-bencana  | bpbd             | public     | Kesiapsiagaan bencana | Disaster preparedness | Peringatan dini, posko, logistik, dan pelajaran dari kejadian. | Early warning, command posts, logistics and lessons learned.
`;

const columns = ["slug", "unit", "access", "id", "en", "aboutId", "aboutEn"] as const;

/** The knowledge spaces of the sample agency. */
export const spaces: SeedSpace[] = table(columns, text).map((row) => ({
  slug: row.slug,
  unit: row.unit,
  name: { id: row.id, en: row.en },
  description: { id: row.aboutId, en: row.aboutEn },
  defaultAccessLevel: oneOf(["public", "shared", "restricted", "secret"], row.access),
}));
