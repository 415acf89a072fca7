import { oneOf, table } from "./table";

/** A role an employee holds over a unit and what is under it. */
export interface SeedRole {
  nip: string;
  role: "curator" | "administrator" | "hr_officer";
  unit: string;
}

const text = `
199102172015031003 | curator       | setda
198003142005012007 | curator       | setda
198806212012122001 | curator       | biro-organisasi
198511032010011012 | curator       | biro-pengadaan
197605152002121004 | curator       | inspektorat
198104192006041009 | curator       | bappeda
198104192006041009 | curator       | bidang-ppe
198705302011012018 | curator       | badan-keuangan
198207162008011015 | curator       | badan-keuangan
197908172004122002 | curator       | bkpsdm
198903112013011002 | curator       | bkpsdm
197411021999032004 | curator       | bidang-kompetensi
198605092010012019 | curator       | dinkes
198605092010012019 | curator       | bidang-yankes
198910312014021003 | curator       | bidang-yankes
197303081998022001 | curator       | disdik
197612012003121003 | curator       | bidang-sma-smk
197909132006041010 | curator       | dishub
198702182011011009 | curator       | dishub
198304272009011006 | curator       | uptd-pelabuhan
198210212008012013 | curator       | diskominfo
199408032019031006 | curator       | diskominfo
198711252014022004 | curator       | bidang-persandian
197805172005011006 | curator       | dinas-sda
197805172005011006 | curator       | bidang-irigasi
198608242012011005 | curator       | bidang-bendungan
198411182009011008 | curator       | balai-kaliwungu
198502142010011007 | curator       | dinas-pertanian
198807192014022003 | curator       | dpmptsp
198901292015031004 | curator       | bpbd
198309192009021007 | administrator | nusa-lontara
197706202003122004 | administrator | dinas-sda
197908172004122002 | hr_officer    | nusa-lontara
198903112013011002 | hr_officer    | nusa-lontara
`;

/** Who curates, administers and keeps personnel records, and where. */
export const roles: SeedRole[] = table(["nip", "role", "unit"], text).map((row) => ({
  nip: row.nip,
  role: oneOf(["curator", "administrator", "hr_officer"], row.role),
  unit: row.unit,
}));
