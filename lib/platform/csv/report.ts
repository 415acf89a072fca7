import { z } from "zod";
import type { Translate } from "@/lib/platform/i18n/translator";
import { CSV_MAX_BYTES, type CsvLine, type CsvTable } from "./table";
import { writeCsv } from "./text";

/** A CSV file to take in: `check` changes nothing, `valid` takes the lines without errors, `all` takes all or none. */
export const csvInput = z.object({
  csv: z.string().min(1).max(CSV_MAX_BYTES),
  mode: z.enum(["check", "valid", "all"]).default("check"),
});

/** What is wrong with a line: an error of a field, or a refusal of what the line asks. */
export interface LineIssue<Key extends string> {
  column: Key;
  code?: string;
  refusal?: string;
  params?: Record<string, string | number>;
}

export interface PlannedLine<Key extends string, Row> {
  line: CsvLine<Key>;
  key: string;
  issues: LineIssue<Key>[];
  change: "create" | "update" | "none";
  /** The columns that would change. */
  fields: string[];
  row: Row | null;
}

export interface CsvReport {
  lines: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  /** Whether the valid lines were taken, or only checked. */
  applied: boolean;
  issues: { line: number; column: string; value: string; message: string }[];
  changes: { line: number; key: string; change: "create" | "update"; fields: string[] }[];
  /** The lines that could not be taken, as a CSV with the reason of each. */
  rejected: string;
}

const SHOWN_MAX = 200;

function sentence<Key extends string>(issue: LineIssue<Key>, t: Translate): string {
  return issue.refusal ? t(`errors.refusals.${issue.refusal}`) : t(`errors.fields.${issue.code}`, issue.params);
}

function isValid<Key extends string, Row>(planned: PlannedLine<Key, Row>): boolean {
  return planned.issues.length === 0 && planned.row !== null;
}

/** The planned lines that are to be written in this mode. */
export function linesToApply<Key extends string, Row>(
  plan: PlannedLine<Key, Row>[],
  mode: "check" | "valid" | "all",
): PlannedLine<Key, Row>[] {
  if (mode === "check" || (mode === "all" && !plan.every(isValid))) return [];
  return plan.filter((planned) => isValid(planned) && planned.change !== "none");
}

/** What happened, or would happen, in words of the reader's language. */
export function reportOf<Key extends string, Row>(
  table: CsvTable<Key>,
  plan: PlannedLine<Key, Row>[],
  mode: "check" | "valid" | "all",
  t: Translate,
): CsvReport {
  const valid = plan.filter(isValid);
  const failed = plan.filter((planned) => !isValid(planned));
  const count = (change: string) => valid.filter((planned) => planned.change === change).length;
  const rejectedRows = failed.map((planned) => [
    ...table.header.map((_, index) => planned.line.raw[index] ?? ""),
    String(planned.line.line),
    planned.issues.map((issue) => sentence(issue, t)).join(" "),
  ]);
  return {
    lines: plan.length,
    created: count("create"),
    updated: count("update"),
    unchanged: count("none"),
    failed: failed.length,
    applied: mode === "valid" || (mode === "all" && failed.length === 0),
    issues: failed.flatMap((planned) =>
      planned.issues.map((issue) => ({
        line: planned.line.line,
        column: table.columnName(issue.column),
        value: planned.line.cells[issue.column],
        message: sentence(issue, t),
      })),
    ),
    changes: valid
      .flatMap(({ line, key, change, fields }) => (change === "none" ? [] : [{ line: line.line, key, change, fields }]))
      .slice(0, SHOWN_MAX),
    rejected:
      failed.length === 0
        ? ""
        : writeCsv(
            [[...table.header, t("errors.csv.line"), t("errors.csv.problem")], ...rejectedRows],
            table.delimiter,
          ),
  };
}

/** Marks every later line that repeats an earlier line's key. */
export function markRepeated<Key extends string, Row>(plan: PlannedLine<Key, Row>[], column: Key): void {
  const first = new Map<string, number>();
  for (const planned of plan) {
    const seen = first.get(planned.key);
    if (planned.key === "") continue;
    if (seen === undefined) first.set(planned.key, planned.line.line);
    else planned.issues.push({ column, code: "csvRepeated", params: { line: seen } });
  }
}
