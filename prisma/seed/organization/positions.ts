import { oneOf, table } from "./table";

/** A post: JPT (executive), JA (administrator) or JF (functional). */
export interface SeedPosition {
  slug: string;
  title: { id: string; en: string };
  unit: string;
  kind: "JPT" | "JA" | "JF";
  level: string;
  leads: boolean;
  competenceStandard?: string;
}

const text = `
sekda                      | Sekretaris Daerah                                 | Regional Secretary                        | nusa-lontara            | JPT | Madya         | leads | Manajerial 5
asisten-administrasi       | Asisten Administrasi Umum                         | Assistant for General Administration      | setda                   | JPT | Pratama       | leads | Manajerial 4
kepala-biro-organisasi     | Kepala Biro Organisasi                            | Head of Organization Bureau               | biro-organisasi         | JPT | Pratama       | leads | Manajerial 4
kepala-tata-laksana        | Kepala Bagian Tata Laksana                        | Head of Business Process Division         | bagian-tata-laksana     | JA  | Administrator | leads | Manajerial 3
kepala-biro-pengadaan      | Kepala Biro Pengadaan Barang dan Jasa             | Head of Procurement Bureau                | biro-pengadaan          | JPT | Pratama       | leads | Manajerial 4
inspektur                  | Inspektur Daerah                                  | Regional Inspector                        | inspektorat             | JPT | Pratama       | leads | Manajerial 4
kepala-bappeda             | Kepala Bappeda                                    | Head of Planning Agency                   | bappeda                 | JPT | Pratama       | leads | Manajerial 4
kepala-bidang-ppe          | Kepala Bidang Perencanaan, Pengendalian, dan Evaluasi | Head of Planning, Control and Evaluation | bidang-ppe           | JA  | Administrator | leads | Manajerial 3
kepala-badan-keuangan      | Kepala Badan Keuangan Daerah                      | Head of Finance Agency                    | badan-keuangan          | JPT | Pratama       | leads | Manajerial 4
kepala-bidang-anggaran     | Kepala Bidang Anggaran                            | Head of Budget Division                   | bidang-anggaran         | JA  | Administrator | leads | Manajerial 3
kepala-perbendaharaan      | Kepala Bidang Perbendaharaan                      | Head of Treasury Division                 | bidang-perbendaharaan   | JA  | Administrator | leads | Manajerial 3
kepala-bkpsdm              | Kepala BKPSDM                                     | Head of Personnel Agency                  | bkpsdm                  | JPT | Pratama       | leads | Manajerial 4
kepala-bidang-kinerja      | Kepala Bidang Mutasi dan Penilaian Kinerja        | Head of Transfer and Appraisal Division   | bidang-kinerja          | JA  | Administrator | leads | Manajerial 3
kepala-bidang-kompetensi   | Kepala Bidang Pengembangan Kompetensi             | Head of Competence Development            | bidang-kompetensi       | JA  | Administrator | leads | Manajerial 3
kepala-dinkes              | Kepala Dinas Kesehatan                            | Head of Health Service                    | dinkes                  | JPT | Pratama       | leads | Manajerial 4
kepala-bidang-yankes       | Kepala Bidang Pelayanan Kesehatan                 | Head of Health Care Division              | bidang-yankes           | JA  | Administrator | leads | Manajerial 3
kepala-labkesda            | Kepala UPTD Laboratorium Kesehatan Daerah         | Head of Health Laboratory                 | uptd-labkesda           | JA  | Administrator | leads | Manajerial 3
kepala-disdik              | Kepala Dinas Pendidikan                           | Head of Education Service                 | disdik                  | JPT | Pratama       | leads | Manajerial 4
kepala-bidang-sma-smk      | Kepala Bidang Pembinaan SMA dan SMK               | Head of Secondary Schools Division        | bidang-sma-smk          | JA  | Administrator | leads | Manajerial 3
kepala-dishub              | Kepala Dinas Perhubungan                          | Head of Transport Service                 | dishub                  | JPT | Pratama       | leads | Manajerial 4
kepala-lalu-lintas         | Kepala Bidang Lalu Lintas dan Angkutan Jalan      | Head of Traffic Division                  | bidang-lalu-lintas      | JA  | Administrator | leads | Manajerial 3
kepala-pelabuhan           | Kepala UPTD Pelabuhan Penyeberangan               | Head of Ferry Port Office                 | uptd-pelabuhan          | JA  | Administrator | leads | Manajerial 3
kepala-diskominfo          | Kepala Dinas Komunikasi dan Informatika           | Head of Communication Service             | diskominfo              | JPT | Pratama       | leads | Manajerial 4
kepala-bidang-spbe         | Kepala Bidang Layanan Pemerintahan Digital        | Head of Digital Government Division       | bidang-spbe             | JA  | Administrator | leads | Manajerial 3
kepala-persandian          | Kepala Bidang Persandian dan Keamanan Informasi   | Head of Information Security Division     | bidang-persandian       | JA  | Administrator | leads | Manajerial 3
kepala-dinas-sda           | Kepala Dinas Sumber Daya Air                      | Head of Water Resources Service           | dinas-sda               | JPT | Pratama       | leads | Manajerial 4
kepala-bidang-irigasi      | Kepala Bidang Irigasi                             | Head of Irrigation Division               | bidang-irigasi          | JA  | Administrator | leads | Manajerial 3
kepala-bidang-bendungan    | Kepala Bidang Bendungan                           | Head of Dams Division                     | bidang-bendungan        | JA  | Administrator | leads | Manajerial 3
kepala-balai-kaliwungu     | Kepala Balai Pengelolaan SDA WS Kaliwungu         | Head of Kaliwungu River Basin Office      | balai-kaliwungu         | JA  | Administrator | leads | Manajerial 3
kepala-operasi-kaliwungu   | Kepala Seksi Operasi dan Pemeliharaan             | Head of Operation and Maintenance Section | seksi-operasi-kaliwungu | JA  | Pengawas      | leads | Manajerial 2
kepala-dinas-pertanian     | Kepala Dinas Pertanian dan Ketahanan Pangan       | Head of Agriculture Service               | dinas-pertanian         | JPT | Pratama       | leads | Manajerial 4
kepala-dpmptsp             | Kepala Dinas Penanaman Modal dan PTSP             | Head of One-Stop Services Office          | dpmptsp                 | JPT | Pratama       | leads | Manajerial 4
kepala-bpbd                | Kepala Pelaksana BPBD                             | Executive Head of Disaster Agency         | bpbd                    | JPT | Pratama       | leads | Manajerial 4
analis-kebijakan-organisasi | Analis Kebijakan Ahli Muda                       | Policy Analyst                            | biro-organisasi         | JF  | Ahli Muda     |       |
arsiparis-setda            | Arsiparis Mahir                                   | Archivist                                 | setda                   | JF  | Mahir         |       |
ppbj-muda                  | Pengelola Pengadaan Barang/Jasa Ahli Muda         | Procurement Specialist                    | biro-pengadaan          | JF  | Ahli Muda     |       | Kompetensi teknis PBJ
ppbj-pertama               | Pengelola Pengadaan Barang/Jasa Ahli Pertama      | Junior Procurement Specialist             | biro-pengadaan          | JF  | Ahli Pertama  |       | Kompetensi teknis PBJ
auditor-madya              | Auditor Ahli Madya                                | Senior Auditor                            | inspektorat             | JF  | Ahli Madya    |       |
auditor-muda               | Auditor Ahli Muda                                 | Auditor                                   | inspektorat             | JF  | Ahli Muda     |       |
perencana-madya            | Perencana Ahli Madya                              | Senior Planner                            | bidang-ppe              | JF  | Ahli Madya    |       |
perencana-pertama          | Perencana Ahli Pertama                            | Junior Planner                            | bappeda                 | JF  | Ahli Pertama  |       |
analis-anggaran            | Analis Keuangan Pusat dan Daerah Ahli Muda        | Finance Analyst                           | bidang-anggaran         | JF  | Ahli Muda     |       |
verifikator-keuangan       | Pengelola Perbendaharaan                          | Treasury Officer                          | bidang-perbendaharaan   | JA  | Pelaksana     |       |
analis-aset                | Penata Laksana Barang Mahir                       | Asset Officer                             | badan-keuangan          | JF  | Mahir         |       |
analis-sdm-madya           | Analis SDM Aparatur Ahli Madya                    | Senior Human Resource Analyst             | bkpsdm                  | JF  | Ahli Madya    |       |
analis-sdm-muda            | Analis SDM Aparatur Ahli Muda                     | Human Resource Analyst                    | bidang-kinerja          | JF  | Ahli Muda     |       |
widyaiswara-madya          | Widyaiswara Ahli Madya                            | Senior Trainer                            | bidang-kompetensi       | JF  | Ahli Madya    |       |
epidemiolog-muda           | Epidemiolog Kesehatan Ahli Muda                   | Epidemiologist                            | dinkes                  | JF  | Ahli Muda     |       |
adminkes-muda              | Administrator Kesehatan Ahli Muda                 | Health Administrator                      | bidang-yankes           | JF  | Ahli Muda     |       |
pranata-lab                | Pranata Laboratorium Kesehatan Mahir              | Laboratory Technician                     | uptd-labkesda           | JF  | Mahir         |       |
pengawas-sekolah           | Pengawas Sekolah Ahli Madya                       | Senior School Inspector                   | disdik                  | JF  | Ahli Madya    |       |
guru-muda                  | Guru Ahli Muda                                    | Teacher                                   | bidang-sma-smk          | JF  | Ahli Muda     |       |
pengelola-data-disdik      | Pengolah Data dan Informasi                       | Data Officer                              | disdik                  | JA  | Pelaksana     |       |
penguji-kendaraan          | Penguji Kendaraan Bermotor Mahir                  | Vehicle Inspector                         | dishub                  | JF  | Mahir         |       |
analis-lalu-lintas         | Penelaah Teknis Kebijakan                         | Technical Policy Officer                  | bidang-lalu-lintas      | JA  | Pelaksana     |       |
petugas-dermaga            | Pengelola Layanan Operasional                     | Operations Officer                        | uptd-pelabuhan          | JA  | Pelaksana     |       |
prakom-madya               | Pranata Komputer Ahli Madya                       | Senior Systems Specialist                 | diskominfo              | JF  | Ahli Madya    |       |
prakom-pertama             | Pranata Komputer Ahli Pertama                     | Systems Specialist                        | bidang-spbe             | JF  | Ahli Pertama  |       |
sandiman-muda              | Sandiman Ahli Muda                                | Information Security Specialist           | bidang-persandian       | JF  | Ahli Muda     |       |
sekretaris-dinas-sda       | Sekretaris Dinas Sumber Daya Air                  | Secretary of Water Resources Service      | dinas-sda               | JA  | Administrator |       | Manajerial 3
teknik-pengairan-muda      | Teknik Pengairan Ahli Muda                        | Irrigation Engineer                       | bidang-irigasi          | JF  | Ahli Muda     |       | Kompetensi teknis irigasi
teknik-pengairan-madya     | Teknik Pengairan Ahli Madya                       | Senior Irrigation Engineer                | bidang-irigasi          | JF  | Ahli Madya    |       | Kompetensi teknis irigasi
teknik-bendungan-muda      | Teknik Pengairan Ahli Muda                        | Dam Engineer                              | bidang-bendungan        | JF  | Ahli Muda     |       | Kompetensi teknis bendungan
pengamat-pengairan         | Pengelola Umum Operasional, Pengamat Pengairan    | Irrigation Observer                       | balai-kaliwungu         | JA  | Pelaksana     |       |
penjaga-pintu              | Operator Layanan Operasional, Penjaga Pintu Air   | Gate Keeper                               | seksi-operasi-kaliwungu | JA  | Pelaksana     |       |
penyuluh-pertanian         | Penyuluh Pertanian Ahli Muda                      | Agricultural Extension Officer            | dinas-pertanian         | JF  | Ahli Muda     |       |
penata-perizinan           | Penata Perizinan Ahli Muda                        | Licensing Officer                         | dpmptsp                 | JF  | Ahli Muda     |       |
analis-bencana             | Analis Kebencanaan Ahli Muda                      | Disaster Analyst                          | bpbd                    | JF  | Ahli Muda     |       |
`;

const columns = ["slug", "id", "en", "unit", "kind", "level", "leads", "standard"] as const;

/** The posts; each unit has exactly one that leads it. */
export const positions: SeedPosition[] = table(columns, text).map((row) => ({
  slug: row.slug,
  title: { id: row.id, en: row.en },
  unit: row.unit,
  kind: oneOf(["JPT", "JA", "JF"], row.kind),
  level: row.level,
  leads: row.leads === "leads",
  ...(row.standard === "" ? {} : { competenceStandard: row.standard }),
}));
