import type { Actor } from "@/lib/platform/access/actor";
import type { EmployeeRow } from "./find";
import { employeePolicy } from "./policy";

interface NameInBoth {
  id: string;
  en: string;
}

/** What colleagues see of each other. */
export interface ColleagueView {
  id: string;
  name: string;
  unit: { id: string; slug: string; name: NameInBoth };
  position: { id: string; slug: string; title: NameInBoth; leads: boolean } | null;
  offboarded: boolean;
  /** Only for the person and those who keep the record; else null. */
  record: {
    nip: string;
    email: string;
    employmentType: "PNS" | "PPPK" | "CPNS";
    startedOn: string;
    offboardedAt: string | null;
  } | null;
  roles: {
    id: string;
    role: "curator" | "administrator" | "hr_officer";
    unit: { id: string; slug: string; name: NameInBoth };
  }[];
  can: Record<"read" | "readRecord" | "edit" | "transfer" | "offboard" | "reinstate" | "resetPassword", boolean>;
}

/** An employee as this actor may see them. */
export function viewEmployee(actor: Actor, row: EmployeeRow): ColleagueView {
  const can = employeePolicy.abilities(actor, row);
  return {
    id: row.id,
    name: row.name,
    unit: { id: row.unit.id, slug: row.unit.slug, name: { id: row.unit.nameId, en: row.unit.nameEn } },
    position: row.position
      ? {
          id: row.position.id,
          slug: row.position.slug,
          title: { id: row.position.titleId, en: row.position.titleEn },
          leads: row.position.leads,
        }
      : null,
    offboarded: row.offboardedAt !== null,
    record: can.readRecord
      ? {
          nip: row.nip,
          email: row.email,
          employmentType: row.employmentType,
          startedOn: row.startedOn.toISOString().slice(0, 10),
          offboardedAt: row.offboardedAt?.toISOString() ?? null,
        }
      : null,
    // That somebody curates is what colleagues need to know; the other roles are for those who keep the record.
    roles: row.roles
      .filter((held) => can.readRecord || held.role === "curator")
      .map((held) => ({
        id: held.id,
        role: held.role,
        unit: { id: held.unitId, slug: held.unit.slug, name: { id: held.unit.nameId, en: held.unit.nameEn } },
      })),
    can,
  };
}
