import { employees } from "./organization/employees";
import { personas } from "./organization/personas";
import { positions } from "./organization/positions";
import { roles } from "./organization/roles";
import { spaces } from "./organization/spaces";
import { units } from "./organization/units";

/**
 * The sample agency "Pemerintah Provinsi Nusa Lontara": a fictional province, fictional persons.
 * The legal basis is a sample too; an agency enters its own before official hours are awarded.
 */
export const organization = {
  name: {
    id: "Pemerintah Provinsi Nusa Lontara (contoh)",
    en: "Government of Nusa Lontara Province (sample)",
  },
  timeZone: "Asia/Jakarta",
  units,
  positions,
  employees,
  roles,
  spaces,
  personas,
  legalBasis: {
    number: "800/0001/BKPSDM/2026 (contoh)",
    date: "2026-01-02",
    title:
      "Keputusan Gubernur Nusa Lontara tentang Pengakuan Berbagi Pengetahuan sebagai Pengembangan Kompetensi Nonklasikal (contoh)",
  },
} as const;
