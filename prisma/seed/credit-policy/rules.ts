import type { Bucket, Cap, CapWindow } from "@/lib/credits/schema";

/** A rule of the default policy; amounts in hundredths of a JP, per JP where the evidence says so. */
export interface SeedCreditRule {
  code: string;
  name: { id: string; en: string };
  /** Form of development of the national personnel system; null where it gives no official hours or follows the record. */
  form: string | null;
  official: number;
  contribution: number;
  evidence: string;
  /** Key of `credits.approvers`. */
  approver: string;
  caps: Cap[];
}

function cap(key: string, period: CapWindow, max: number, bucket: Bucket = "official_jp"): Cap {
  return { key, bucket, period, unit: "amount", max };
}

function times(key: string, period: CapWindow, max: number): Cap {
  return { key, bucket: "official_jp", period, unit: "count", max };
}

const authored = [cap("authored", "year", 1000), times("authored_weekly", "week", 1)];
const coaching = [times("coaching_monthly", "month", 2), cap("coaching_received", "year", 800)];

type Row = [
  code: string,
  form: string | null,
  official: number,
  contribution: number,
  approver: string,
  id: string,
  en: string,
  evidence: string,
  caps: Cap[],
];

const rows: Row[] = [
  [
    "article.c",
    "NKL13",
    50,
    200,
    "curator_other_unit",
    "Artikel kelas C",
    "Article class C",
    "Revisi yang disetujui, rubrik, 400 kata sendiri atau lebih",
    authored,
  ],
  [
    "article.b",
    "NKL13",
    100,
    500,
    "curator_other_unit",
    "Artikel kelas B",
    "Article class B",
    "Revisi yang disetujui, rubrik, tautan kasus atau SOP",
    authored,
  ],
  [
    "article.a",
    "NKL13",
    200,
    1000,
    "panel",
    "Artikel kelas A",
    "Article class A",
    "Revisi yang disetujui, rubrik, bukti dipakai dua unit atau lebih",
    authored,
  ],
  [
    "article.revision",
    "NKL13",
    50,
    200,
    "curator_other_unit",
    "Perbaikan besar artikel orang lain",
    "Substantial revision of another's article",
    "Besar perubahan, rubrik",
    [...authored, cap("authored_revision", "year", 400)],
  ],
  [
    "article.verification",
    null,
    0,
    100,
    "unit_curator",
    "Verifikasi tahunan artikel sendiri",
    "Yearly verification of one's own article",
    "Daftar periksa",
    [cap("verification", "year", 1200, "contribution")],
  ],
  [
    "review.peer",
    "NKL10",
    50,
    200,
    "automatic",
    "Telaah sejawat",
    "Peer review",
    "Rubrik dengan alasan tertulis",
    [cap("peer_review", "year", 400)],
  ],
  [
    "discussion.hosting",
    "NKL13",
    200,
    500,
    "training_agency",
    "Memandu diskusi",
    "Hosting a discussion",
    "90 % pertanyaan terjawab sampai tenggat, rangkuman",
    [cap("hosting", "year", 800)],
  ],
  [
    "discussion.useful_post",
    null,
    0,
    100,
    "host",
    "Kiriman yang ditandai berguna",
    "Post marked useful",
    "Kiriman yang ditandai pemandu",
    [cap("useful_posts", "year", 2000, "contribution")],
  ],
  [
    "lesson.published",
    "NKL13",
    100,
    500,
    "curator_other_unit",
    "Pelajaran pimpinan terbit",
    "Leader's lesson published",
    "Pelajaran, 20 peserta lulus uji atau lebih",
    [cap("lessons", "year", 800)],
  ],
  [
    "lesson.completed",
    "NKL03",
    100,
    0,
    "automatic",
    "Pelajaran diselesaikan",
    "Lesson completed",
    "Per JP menurut menit pelajaran; uji 70 % atau lebih, tiga kali percobaan sehari",
    [cap("lessons_completed", "year", 2000)],
  ],
  [
    "pathway.completed",
    null,
    0,
    300,
    "automatic",
    "Jalur belajar diselesaikan",
    "Pathway completed",
    "Langkah-langkahnya; JP resmi lewat tiap langkah",
    [],
  ],
  [
    "study.self",
    "NKL09",
    100,
    0,
    "supervisor",
    "Belajar mandiri dengan refleksi",
    "Self-study with reflection",
    "Per JP; refleksi tiga pertanyaan, 10 % diaudit",
    [cap("self_study_daily", "day", 200), cap("self_study", "year", 600)],
  ],
  [
    "coaching.received",
    "NKL01",
    200,
    0,
    "both",
    "Coaching diterima",
    "Coaching session received",
    "Tanda tangan kedua pihak",
    coaching,
  ],
  [
    "mentoring.received",
    "NKL02",
    200,
    0,
    "both",
    "Mentoring diterima",
    "Mentoring session received",
    "Tanda tangan kedua pihak",
    coaching,
  ],
  [
    "mentoring.given",
    "NKL02",
    100,
    200,
    "both",
    "Mentoring diberikan",
    "Mentoring given",
    "Tanda tangan kedua pihak",
    [cap("mentoring_given", "year", 800)],
  ],
  [
    "community.session",
    "NKL10",
    100,
    100,
    "community_lead",
    "Sesi komunitas praktik",
    "Community of practice session",
    "1 sampai 2 JP menurut lamanya; daftar hadir, catatan",
    [cap("community_daily", "day", 200), cap("community", "year", 800)],
  ],
  [
    "training.external",
    null,
    100,
    0,
    "hr_verifier",
    "Pelatihan, seminar, lokakarya dari luar",
    "External training, seminar, workshop",
    "Per JP menurut sertifikat; berkas, nomor, tanggal",
    [],
  ],
  [
    "benchmarking",
    "NKL07",
    1000,
    500,
    "hr_and_head",
    "Patok banding",
    "Benchmarking",
    "Surat tugas, artikel laporan",
    [times("benchmarking", "year", 1)],
  ],
  [
    "secondment",
    "NKL05",
    2000,
    500,
    "hr_and_head",
    "Detasering",
    "Secondment",
    "Surat tugas, artikel laporan",
    [times("secondment", "year", 1)],
  ],
  [
    "internship",
    "NKL12",
    2000,
    500,
    "hr_and_head",
    "Magang",
    "Internship",
    "Surat tugas, artikel laporan",
    [times("internship", "year", 1)],
  ],
  [
    "exchange",
    "NKL08",
    2000,
    500,
    "hr_and_head",
    "Pertukaran pegawai",
    "Exchange",
    "Surat tugas, artikel laporan",
    [times("exchange", "year", 1)],
  ],
  [
    "knowledge.transfer",
    "NKL11",
    200,
    1000,
    "head_and_curator",
    "Alih pengetahuan sebelum pindah tugas",
    "Knowledge transfer before leaving",
    "Dua artikel disetujui atau lebih",
    [cap("knowledge_transfer", "year", 600)],
  ],
];

/** The default credit policy: what earns what. Data, so that an agency changes it without a release. */
export const creditRules: SeedCreditRule[] = rows.map(
  ([code, form, official, contribution, approver, id, en, evidence, caps]) => ({
    code,
    name: { id, en },
    form,
    official,
    contribution,
    evidence,
    approver,
    caps,
  }),
);
