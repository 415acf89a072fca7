import { oneOf, table } from "./table";

/** A unit of the sample agency; `section` is a part of a sectoral unit. */
export interface SeedUnit {
  slug: string;
  code: string;
  name: { id: string; en: string };
  parent: string | null;
  kind: "organization" | "sectoral" | "section";
}

const text = `
nusa-lontara            | NL       | Pemerintah Provinsi Nusa Lontara (contoh)        | Government of Nusa Lontara Province (sample)       |                     | organization
setda                   | NL.01    | Sekretariat Daerah                               | Regional Secretariat                               | nusa-lontara        | sectoral
biro-organisasi         | NL.01.1  | Biro Organisasi                                  | Organization Bureau                                | setda               | section
bagian-tata-laksana     | NL.01.1a | Bagian Tata Laksana                              | Business Process Division                          | biro-organisasi     | section
biro-pengadaan          | NL.01.2  | Biro Pengadaan Barang dan Jasa                   | Procurement Bureau                                 | setda               | section
inspektorat             | NL.02    | Inspektorat Daerah                               | Regional Inspectorate                              | nusa-lontara        | sectoral
bappeda                 | NL.03    | Badan Perencanaan Pembangunan Daerah             | Regional Development Planning Agency               | nusa-lontara        | sectoral
bidang-ppe              | NL.03.1  | Bidang Perencanaan, Pengendalian, dan Evaluasi   | Planning, Control and Evaluation Division          | bappeda             | section
badan-keuangan          | NL.04    | Badan Keuangan Daerah                            | Regional Finance Agency                            | nusa-lontara        | sectoral
bidang-anggaran         | NL.04.1  | Bidang Anggaran                                  | Budget Division                                    | badan-keuangan      | section
bidang-perbendaharaan   | NL.04.2  | Bidang Perbendaharaan                            | Treasury Division                                  | badan-keuangan      | section
bkpsdm                  | NL.05    | Badan Kepegawaian dan Pengembangan SDM           | Personnel and Human Resource Development Agency    | nusa-lontara        | sectoral
bidang-kinerja          | NL.05.1  | Bidang Mutasi dan Penilaian Kinerja              | Transfer and Performance Appraisal Division        | bkpsdm              | section
bidang-kompetensi       | NL.05.2  | Bidang Pengembangan Kompetensi                   | Competence Development Division                    | bkpsdm              | section
dinkes                  | NL.06    | Dinas Kesehatan                                  | Health Service                                     | nusa-lontara        | sectoral
bidang-yankes           | NL.06.1  | Bidang Pelayanan Kesehatan                       | Health Care Division                               | dinkes              | section
uptd-labkesda           | NL.06.2  | UPTD Laboratorium Kesehatan Daerah               | Regional Health Laboratory                         | dinkes              | section
disdik                  | NL.07    | Dinas Pendidikan                                 | Education Service                                  | nusa-lontara        | sectoral
bidang-sma-smk          | NL.07.1  | Bidang Pembinaan SMA dan SMK                     | Secondary and Vocational Schools Division          | disdik              | section
dishub                  | NL.08    | Dinas Perhubungan                                | Transport Service                                  | nusa-lontara        | sectoral
bidang-lalu-lintas      | NL.08.1  | Bidang Lalu Lintas dan Angkutan Jalan            | Road Traffic and Transport Division                | dishub              | section
uptd-pelabuhan          | NL.08.2  | UPTD Pelabuhan Penyeberangan                     | Ferry Port Office                                  | dishub              | section
diskominfo              | NL.09    | Dinas Komunikasi dan Informatika                 | Communication and Informatics Service              | nusa-lontara        | sectoral
bidang-spbe             | NL.09.1  | Bidang Layanan Pemerintahan Digital              | Digital Government Division                        | diskominfo          | section
bidang-persandian       | NL.09.2  | Bidang Persandian dan Keamanan Informasi         | Cryptography and Information Security Division     | diskominfo          | section
dinas-sda               | NL.10    | Dinas Sumber Daya Air                            | Water Resources Service                            | nusa-lontara        | sectoral
bidang-irigasi          | NL.10.1  | Bidang Irigasi                                   | Irrigation Division                                | dinas-sda           | section
bidang-bendungan        | NL.10.2  | Bidang Bendungan                                 | Dams Division                                      | dinas-sda           | section
balai-kaliwungu         | NL.10.3  | Balai Pengelolaan SDA Wilayah Sungai Kaliwungu   | Kaliwungu River Basin Office                       | dinas-sda           | section
seksi-operasi-kaliwungu | NL.10.3a | Seksi Operasi dan Pemeliharaan Kaliwungu         | Kaliwungu Operation and Maintenance Section        | balai-kaliwungu     | section
dinas-pertanian         | NL.11    | Dinas Pertanian dan Ketahanan Pangan             | Agriculture and Food Security Service              | nusa-lontara        | sectoral
dpmptsp                 | NL.12    | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | Investment and One-Stop Services Office      | nusa-lontara        | sectoral
bpbd                    | NL.13    | Badan Penanggulangan Bencana Daerah              | Regional Disaster Management Agency                | nusa-lontara        | sectoral
`;

/** The tree of units, each parent before its children. */
export const units: SeedUnit[] = table(["slug", "code", "id", "en", "parent", "kind"], text).map((row) => ({
  slug: row.slug,
  code: row.code,
  name: { id: row.id, en: row.en },
  parent: row.parent === "" ? null : row.parent,
  kind: oneOf(["organization", "sectoral", "section"], row.kind),
}));
