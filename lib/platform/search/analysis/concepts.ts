/**
 * Short and long names of the same thing in public service, written as the words they consist of. Whatever of a row
 * stands in a text or in a query, both meet in one concept.
 */
const NAMES: Record<string, string[]> = {
  asn: ["asn", "aparatur sipil negara"],
  pns: ["pns", "pegawai negeri sipil"],
  pppk: ["pppk", "p3k", "pegawai pemerintah dengan perjanjian kerja"],
  jp: ["jp", "jam pelajaran"],
  skp: ["skp", "sasaran kinerja pegawai", "sasaran kerja pegawai"],
  bkn: ["bkn", "badan kepegawaian negara"],
  bkd: ["bkd", "badan kepegawaian daerah"],
  bkpsdm: ["bkpsdm", "badan kepegawaian dan pengembangan sumber daya manusia"],
  bpsdm: ["bpsdm", "badan pengembangan sumber daya manusia"],
  lan: ["lembaga administrasi negara"],
  kasn: ["kasn", "komisi aparatur sipil negara"],
  apbd: ["apbd", "anggaran pendapatan dan belanja daerah"],
  apbn: ["apbn", "anggaran pendapatan dan belanja negara"],
  opd: ["opd", "organisasi perangkat daerah", "skpd", "satuan kerja perangkat daerah"],
  sop: [
    "sop",
    "prosedur operasi",
    "prosedur operasional",
    "standar operasional prosedur",
    "standar prosedur operasional",
  ],
  kemenpanrb: ["kemenpanrb", "kementerian pendayagunaan aparatur negara dan reformasi birokrasi"],
  kemenkeu: ["kemenkeu", "kementerian keuangan"],
  kemendagri: ["kemendagri", "kementerian dalam negeri"],
  kemenkes: ["kemenkes", "kementerian kesehatan"],
  bappenas: ["bappenas", "badan perencanaan pembangunan nasional"],
  bappeda: ["bappeda", "badan perencanaan pembangunan daerah"],
  bpk: ["bpk", "badan pemeriksa keuangan"],
  bps: ["bps", "badan pusat statistik"],
  kpk: ["kpk", "komisi pemberantasan korupsi"],
  spbe: ["spbe", "sistem pemerintahan berbasis elektronik"],
  diklat: ["diklat", "pendidikan dan pelatihan"],
  musrenbang: ["musrenbang", "musyawarah perencanaan pembangunan"],
  rpjmd: ["rpjmd", "rencana pembangunan jangka menengah daerah"],
  rkpd: ["rkpd", "rencana kerja pemerintah daerah"],
  renstra: ["renstra", "rencana strategis"],
  renja: ["renja", "rencana kerja"],
  lakip: ["lakip", "laporan akuntabilitas kinerja instansi pemerintah"],
  sakip: ["sakip", "sistem akuntabilitas kinerja instansi pemerintah"],
  tpp: ["tpp", "tambahan penghasilan pegawai"],
  perpres: ["perpres", "peraturan presiden"],
  permen: ["peraturan menteri"],
  perda: ["perda", "peraturan daerah"],
  pergub: ["pergub", "peraturan gubernur"],
  perbup: ["perbup", "peraturan bupati"],
  uu: ["uu", "undang undang"],
  pp: ["peraturan pemerintah"],
  pbj: ["pbj", "pengadaan barang dan jasa", "pengadaan barang jasa"],
  ppk: ["ppk", "pejabat pembuat komitmen"],
  kpa: ["kpa", "kuasa pengguna anggaran"],
  dpa: ["dpa", "dokumen pelaksanaan anggaran"],
  umkm: ["umkm", "usaha mikro kecil dan menengah"],
  bpjs: ["bpjs", "badan penyelenggara jaminan sosial"],
  puskesmas: ["puskesmas", "pusat kesehatan masyarakat"],
  posyandu: ["posyandu", "pos pelayanan terpadu"],
  rsud: ["rsud", "rumah sakit umum daerah"],
  pdam: ["pdam", "perusahaan daerah air minum"],
  wfh: ["wfh", "work from home", "bekerja dari rumah"],
  kms: ["knowledge management", "manajemen pengetahuan"],
};

interface Name {
  words: string[];
  concept: string;
}

const byFirstWord = new Map<string, Name[]>();
for (const [concept, names] of Object.entries(NAMES)) {
  for (const name of names) {
    const words = name.split(" ");
    const first = words[0] ?? "";
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, concept }]);
  }
}

export interface FoundConcept {
  concept: string;
  /** Place of the first word and number of words. */
  at: number;
  length: number;
}

/** The concepts named in a sequence of folded words. */
export function conceptsIn(words: readonly string[]): FoundConcept[] {
  const found: FoundConcept[] = [];
  for (let at = 0; at < words.length; at++) {
    const names = byFirstWord.get(words[at] ?? "");
    if (!names) continue;
    for (const name of names) {
      if (name.words.every((word, i) => words[at + i] === word)) {
        found.push({ concept: name.concept, at, length: name.words.length });
      }
    }
  }
  return found;
}

/** Each concept with its names, as a synonym list for an engine that keeps one. */
export function conceptNames(): Readonly<Record<string, readonly string[]>> {
  return NAMES;
}
