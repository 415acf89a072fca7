import { CsvError, parse } from "csv-parse/sync";
import { DomainError, invalid } from "@/lib/platform/errors/domain-error";
import { unguardCell } from "./text";

export const CSV_MAX_BYTES = 5_000_000;
export const CSV_MAX_LINES = 20_000;

export interface CsvColumn<Key extends string> {
  key: Key;
  /** What the header may call it, Indonesian first; case and spaces do not matter. */
  names: readonly string[];
  required?: boolean;
}

export interface CsvLine<Key extends string> {
  /** The line of the file at which the record begins; the header is line 1. */
  line: number;
  cells: Record<Key, string>;
  raw: string[];
}

export interface CsvTable<Key extends string> {
  delimiter: string;
  header: string[];
  /** What the file calls a column, for the error report. */
  columnName(key: Key): string;
  has(key: Key): boolean;
  lines: CsvLine<Key>[];
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/\r?\n|$/));
  const count = (mark: string) => first.split(mark).length;
  return [";", ",", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ";");
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

function records(text: string, delimiter: string): ParsedRecord[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      trim: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (error instanceof CsvError)
      throw invalid([{ path: "csv", code: "csvBroken", params: { line: Number(error.lines ?? 1) } }]);
    throw error;
  }
}

/** Reads a CSV file with a header, in Indonesian or English, parted by semicolons, commas or tabs. */
export function readTable<Key extends string>(text: string, columns: readonly CsvColumn<Key>[]): CsvTable<Key> {
  if (Buffer.byteLength(text) > CSV_MAX_BYTES) throw new DomainError("too_large", { reason: "csv_too_large" });
  const delimiter = delimiterOf(text.replace(/^\uFEFF/, ""));
  const [head, ...rest] = records(text, delimiter);
  if (!head || rest.length === 0) throw invalid([{ path: "csv", code: "csvEmpty" }]);
  if (rest.length > CSV_MAX_LINES)
    throw invalid([{ path: "csv", code: "csvTooLong", params: { maximum: CSV_MAX_LINES } }]);

  const names = head.record.map(plain);
  const position = new Map(
    columns.map((column) => [column.key, names.findIndex((name) => column.names.map(plain).includes(name))]),
  );
  const missing = columns.find((column) => column.required && position.get(column.key) === -1);
  if (missing) throw invalid([{ path: "csv", code: "csvColumn", params: { column: missing.names[0] ?? missing.key } }]);

  const at = (key: Key) => position.get(key) ?? -1;
  let previousEnd = head.info.lines;
  const lines: CsvLine<Key>[] = [];
  for (const { record, info } of rest) {
    const line = previousEnd + 1;
    previousEnd = info.lines;
    const cells = Object.fromEntries(
      columns.map(({ key }) => [key, unguardCell(record[at(key)] ?? "").trim()]),
    ) as Record<Key, string>;
    if (record.some((cell) => cell.trim() !== "")) lines.push({ line, cells, raw: record });
  }
  if (lines.length === 0) throw invalid([{ path: "csv", code: "csvEmpty" }]);
  return {
    delimiter,
    header: head.record,
    columnName: (key) => head.record[at(key)] ?? columns.find((column) => column.key === key)?.names[0] ?? key,
    has: (key) => at(key) !== -1,
    lines,
  };
}
