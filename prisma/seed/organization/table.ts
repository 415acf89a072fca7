/** Reads the seed's tables: one row a line, cells parted by "|", an empty cell for what is absent. */
export function table<Column extends string>(columns: readonly Column[], text: string): Record<Column, string>[] {
  return text
    .trim()
    .split("\n")
    .map((line) => row(columns, line));
}

function row<Column extends string>(columns: readonly Column[], line: string): Record<Column, string> {
  const cells = line.split("|").map((cell) => cell.trim());
  if (cells.length !== columns.length) throw new Error(`Expected ${columns.length} cells: ${line}`);
  return Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as Record<Column, string>;
}

/** Narrows a cell to one of the words its column allows. */
export function oneOf<Word extends string>(words: readonly Word[], cell: string): Word {
  const word = words.find((candidate) => candidate === cell);
  if (word === undefined) throw new Error(`Expected one of ${words.join(", ")}: ${cell}`);
  return word;
}
