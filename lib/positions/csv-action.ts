"use server";

import { importEmployeesCsv } from "@/lib/employees/commands/import-employees-csv";
import { currentActor } from "@/lib/employees/current";
import { importRolesCsv } from "@/lib/employees/roles/import-csv";
import type { CsvReport } from "@/lib/platform/csv/report";
import { CSV_MAX_BYTES } from "@/lib/platform/csv/table";
import { decodeCsv } from "@/lib/platform/csv/text";
import { translator } from "@/lib/platform/i18n/translator";
import { explain } from "@/lib/platform/operation/failure";
import { importUnitsCsv } from "@/lib/units/import-csv";
import { importPositionsCsv } from "./import-csv";

export interface CsvState {
  /** The sentence on top when the file as a whole could not be used. */
  problem: string;
  kind: string;
  /** The text that was checked, for the second step. */
  csv: string;
  report: CsvReport | null;
}

const IMPORTS = {
  units: importUnitsCsv,
  positions: importPositionsCsv,
  employees: importEmployeesCsv,
  roles: importRolesCsv,
};

async function textOf(form: FormData): Promise<string | null> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0)
    return file.size > CSV_MAX_BYTES ? null : decodeCsv(new Uint8Array(await file.arrayBuffer()));
  const csv = form.get("csv");
  return typeof csv === "string" ? csv : "";
}

/** Checks a CSV file first and takes it in the second step, with the report of either. */
export async function importCsv(_previous: CsvState, form: FormData): Promise<CsvState> {
  const actor = await currentActor();
  const t = translator(actor.locale);
  const kind = String(form.get("kind"));
  const mode = form.get("mode") === "valid" ? "valid" : form.get("mode") === "all" ? "all" : "check";
  const csv = await textOf(form);
  const failed = (problem: string): CsvState => ({ problem, kind, csv: "", report: null });
  if (csv === null) return failed(t("errors.reasons.csv_too_large"));
  if (csv === "" || !Object.hasOwn(IMPORTS, kind)) return failed(t("errors.fields.csvFile"));
  try {
    const report = await IMPORTS[kind as keyof typeof IMPORTS](actor, { csv, mode });
    return { problem: "", kind, csv: report.applied ? "" : csv, report };
  } catch (error) {
    const { message, fields } = explain(error, t);
    return failed([message, ...Object.values(fields)].join(" "));
  }
}
