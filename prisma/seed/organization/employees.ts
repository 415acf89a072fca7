import { oneOf, table } from "./table";

/** A fictional employee; `startedOn` is the first day in the present post, `endedOn` the last of those who left. */
export interface SeedEmployee {
  nip: string;
  name: string;
  email: string;
  unit: string;
  position: string;
  employmentType: "PNS" | "PPPK" | "CPNS";
  startedOn: string;
  endedOn?: string;
  personaKey?: string;
}

const text = `
196811121993031004 | Lukas Tandirerung      | nusa-lontara            | sekda                       | PNS  | 2022-03-01 | |
197004251995032002 | Sri Rahayu Mokoginta   | setda                   | asisten-administrasi        | PNS  | 2023-01-16 | |
197209081997031005 | Bambang Wiratmoko      | biro-organisasi         | kepala-biro-organisasi      | PNS  | 2022-08-01 | |
198003142005012007 | Yuliana Ambarsari      | bagian-tata-laksana     | kepala-tata-laksana         | PNS  | 2022-01-03 | |
198806212012122001 | Maya Kusumaningtyas    | biro-organisasi         | analis-kebijakan-organisasi | PNS  | 2021-12-31 | |
199102172015031003 | Rahmat Hidayatullah    | setda                   | arsiparis-setda             | PNS  | 2019-04-01 | |
197301191998031006 | Hendrik Palulun        | biro-pengadaan          | kepala-biro-pengadaan       | PNS  | 2021-09-01 | |
198511032010011012 | Dedi Kurniawan         | biro-pengadaan          | ppbj-muda                   | PNS  | 2020-07-01 | |
199307282019032008 | Nur Aini Latuconsina   | biro-pengadaan          | ppbj-pertama                | PNS  | 2019-03-01 | |
196907301994032003 | Endang Purwaningsih    | inspektorat             | inspektur                   | PNS  | 2021-02-01 | |
197605152002121004 | Agustinus Wolo         | inspektorat             | auditor-madya               | PNS  | 2018-10-01 | |
198909222014022005 | Fitriani Daeng Bau     | inspektorat             | auditor-muda                | PNS  | 2020-01-02 | |
197106181996031002 | Gatot Subekti          | bappeda                 | kepala-bappeda              | PNS  | 2022-05-09 | |
197812052003122006 | Ratna Dwi Lestari      | bidang-ppe              | kepala-bidang-ppe           | PNS  | 2022-01-03 | |
198104192006041009 | Yohanes Paulus Bere    | bidang-ppe              | perencana-madya             | PNS  | 2021-04-01 | |
199608112022032011 | Dinda Maharani Siregar | bappeda                 | perencana-pertama           | PNS  | 2023-03-01 | |
197002281995031001 | Abdul Haris Tomagola   | badan-keuangan          | kepala-badan-keuangan       | PNS  | 2021-06-14 | |
197910072005022003 | Wahyu Indrawati        | bidang-anggaran         | kepala-bidang-anggaran      | PNS  | 2022-01-03 | |
198207162008011015 | I Gede Sudarsana       | bidang-perbendaharaan   | kepala-perbendaharaan       | PNS  | 2022-01-03 | |
198705302011012018 | Lestari Handayani      | bidang-anggaran         | analis-anggaran             | PNS  | 2020-08-03 | |
199204052020121007 | Fajar Ramadhan         | bidang-perbendaharaan   | verifikator-keuangan        | PNS  | 2020-12-01 | |
198412232009032010 | Marlina Sitompul       | badan-keuangan          | analis-aset                 | PNS  | 2017-05-02 | |
196910101994031007 | Soleman Nahak          | bkpsdm                  | kepala-bkpsdm               | PNS  | 2020-11-02 | |
197703242002122005 | Dewi Anggraeni         | bidang-kinerja          | kepala-bidang-kinerja       | PNS  | 2022-01-03 | |
198002082005011008 | Arief Budi Santosa     | bidang-kompetensi       | kepala-bidang-kompetensi    | PNS  | 2022-01-03 | |
197908172004122002 | Theresia Wulandari     | bkpsdm                  | analis-sdm-madya            | PNS  | 2019-10-01 | hrOfficer |
198903112013011002 | Muhammad Yusuf Karim   | bidang-kinerja          | analis-sdm-muda             | PNS  | 2021-12-31 | |
197411021999032004 | Kartini Sulistyowati   | bidang-kompetensi       | widyaiswara-madya           | PNS  | 2015-04-01 | |
197007031999031003 | Anton Lumbantoruan     | dinkes                  | kepala-dinkes               | PNS  | 2022-02-01 | |
197806142005012004 | Siti Hajar Umar        | bidang-yankes           | kepala-bidang-yankes        | PNS  | 2022-01-03 | |
198101252006041005 | Petrus Manek           | uptd-labkesda           | kepala-labkesda             | PNS  | 2022-01-03 | |
198605092010012019 | Ida Ayu Pradnyani      | dinkes                  | epidemiolog-muda            | PNS  | 2019-07-01 | curatorElsewhere |
198910312014021003 | Rizki Pratama Nasution | bidang-yankes           | adminkes-muda               | PNS  | 2021-12-31 | |
199405222023212014 | Veronika Lede          | uptd-labkesda           | pranata-lab                 | PPPK | 2023-06-01 | |
196905051994032004 | Nining Suryaningsih    | disdik                  | kepala-disdik               | PNS  | 2021-08-02 | |
197612012003121003 | Ferdinand Rumlaklak    | bidang-sma-smk          | kepala-bidang-sma-smk       | PNS  | 2022-01-03 | |
197303081998022001 | Sumarni Daeng Ngasih   | disdik                  | pengawas-sekolah            | PNS  | 2016-09-01 | |
198808142022211009 | Teguh Prasetyo         | bidang-sma-smk          | guru-muda                   | PPPK | 2022-03-01 | |
199706062025062003 | Anisa Rahmadhani       | disdik                  | pengelola-data-disdik       | CPNS | 2025-06-01 | employee |
197108291997031004 | Ishak Mooy             | dishub                  | kepala-dishub               | PNS  | 2023-03-06 | |
197909132006041010 | Wayan Suardana         | bidang-lalu-lintas      | kepala-lalu-lintas          | PNS  | 2022-01-03 | |
198304272009011006 | Rudi Hartono Saleh     | uptd-pelabuhan          | kepala-pelabuhan            | PNS  | 2022-01-03 | |
198702182011011009 | Eko Widodo             | dishub                  | penguji-kendaraan           | PNS  | 2016-02-01 | |
199503302020122010 | Grace Natalia Tobing   | bidang-lalu-lintas      | analis-lalu-lintas          | PNS  | 2020-12-01 | |
199011152023211022 | Semuel Adoe            | uptd-pelabuhan          | petugas-dermaga             | PPPK | 2023-06-01 | |
197402101999031005 | Teuku Irfandi          | diskominfo              | kepala-diskominfo           | PNS  | 2022-06-01 | |
198210212008012013 | Novita Sari Wibowo     | bidang-spbe             | kepala-bidang-spbe          | PNS  | 2022-01-03 | |
198006062005021004 | Made Artawan           | bidang-persandian       | kepala-persandian           | PNS  | 2022-01-03 | |
198309192009021007 | Adrianus Seran         | diskominfo              | prakom-madya                | PNS  | 2021-10-01 | administrator |
199408032019031006 | Bagus Satrio Utomo     | bidang-spbe             | prakom-pertama              | PNS  | 2019-03-01 | |
198711252014022004 | Rini Oktaviani         | bidang-persandian       | sandiman-muda               | PNS  | 2020-06-01 | |
196904161995031003 | Johanis Kapitan        | dinas-sda               | kepala-dinas-sda            | PNS  | 2020-02-03 | leader |
197706202003122004 | Retno Palupi           | dinas-sda               | sekretaris-dinas-sda        | PNS  | 2022-01-03 | unitAdministrator |
197512281999031002 | Suharto Wibisono       | bidang-irigasi          | kepala-bidang-irigasi       | PNS  | 2022-01-03 | unitHead |
199003122015032006 | Maria Goreti Bano      | bidang-irigasi          | teknik-pengairan-muda       | PNS  | 2021-12-31 | author |
197805172005011006 | Kadek Sutrisna         | bidang-irigasi          | teknik-pengairan-madya      | PNS  | 2019-05-02 | curatorHere |
197901302006042003 | Nurjannah Malik        | bidang-bendungan        | kepala-bidang-bendungan     | PNS  | 2022-01-03 | |
198608242012011005 | Yosef Tefa             | bidang-bendungan        | teknik-bendungan-muda       | PNS  | 2019-08-01 | |
197303151998031007 | Hasanuddin Lampe       | balai-kaliwungu         | kepala-balai-kaliwungu      | PNS  | 2022-01-03 | |
198411182009011008 | Imam Syafii            | seksi-operasi-kaliwungu | kepala-operasi-kaliwungu    | PNS  | 2020-03-02 | |
199201072015031005 | Darius Nome            | balai-kaliwungu         | pengamat-pengairan          | PNS  | 2018-07-02 | coAuthor |
196812311998031015 | Markus Liu             | seksi-operasi-kaliwungu | penjaga-pintu               | PNS  | 2009-01-05 | |
197211051998032003 | Ningsih Rahmawati      | dinas-pertanian         | kepala-dinas-pertanian      | PNS  | 2022-09-01 | |
198502142010011007 | Andreas Boimau         | dinas-pertanian         | penyuluh-pertanian          | PNS  | 2017-01-02 | |
197405301999032003 | Sulastri Wonga         | dpmptsp                 | kepala-dpmptsp              | PNS  | 2023-02-01 | |
198807192014022003 | Citra Permatasari      | dpmptsp                 | penata-perizinan            | PNS  | 2021-12-31 | |
197210171997031003 | Ridwan Kolopita        | bpbd                    | kepala-bpbd                 | PNS  | 2021-01-04 | |
198901292015031004 | Gregorius Naisoko      | bpbd                    | analis-bencana              | PNS  | 2021-12-31 | |
196809041992031008 | Slamet Riyadi Usman    | bidang-irigasi          | teknik-pengairan-muda       | PNS  | 2012-04-02 | offboarded | 2026-09-30
`;

const columns = ["nip", "name", "unit", "position", "type", "startedOn", "persona", "endedOn"] as const;

function emailOf(name: string): string {
  const words = name.toLowerCase().split(" ");
  return `${words[0]}.${words.at(-1)}@lontara.example`;
}

/** The employees; every name and number is invented. */
export const employees: SeedEmployee[] = table(columns, text).map((row) => ({
  nip: row.nip,
  name: row.name,
  email: emailOf(row.name),
  unit: row.unit,
  position: row.position,
  employmentType: oneOf(["PNS", "PPPK", "CPNS"], row.type),
  startedOn: row.startedOn,
  ...(row.endedOn === "" ? {} : { endedOn: row.endedOn }),
  ...(row.persona === "" ? {} : { personaKey: row.persona }),
}));
