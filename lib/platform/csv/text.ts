/** A CSV file's bytes as text: UTF-8, UTF-16 with a mark, else Windows-1252 (which includes Latin-1). */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function guardCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes the apostrophe of `guardCell` off again. */
export function unguardCell(cell: string): string {
  return cell.replace(GUARDED, "");
}

function quote(cell: string, delimiter: string): string {
  const guarded = guardCell(cell);
  return /["\r\n]/.test(guarded) || guarded.includes(delimiter) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Rows as a CSV file that spreadsheets open as UTF-8, with every cell guarded against formulas. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter = ";"): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter)).join("\r\n")}\r\n`;
}
