import type { ReactNode } from "react";

export interface Column<R> {
  key: string;
  head: string;
  /** Right-aligned figures. */
  number?: boolean;
  /** The cell that names the row. */
  rowHead?: boolean;
  className?: string;
  cell: (row: R) => ReactNode;
}

interface TableProps<R> {
  /** What the table holds, for those who do not see it. */
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  rowClass?: (row: R) => string | undefined;
  className?: string;
}

/** A dense table in a region that scrolls sideways and takes the focus when it does not fit. */
export function Table<R>({ label, columns, rows, rowKey, rowClass, className }: TableProps<R>) {
  const cellClass = (column: Column<R>) =>
    [column.number ? "num" : "", column.className ?? ""].filter(Boolean).join(" ") || undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="tblw" tabIndex={0} aria-label={label}>
      <table className={className ? `tbl ${className}` : "tbl"}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={rowClass?.(row)}>
              {columns.map((column) =>
                column.rowHead ? (
                  <th key={column.key} scope="row" className={cellClass(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
