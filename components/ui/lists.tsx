import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

export interface Row {
  key: string;
  href: string;
  title: string;
  /** What it is about, in a line or two. */
  text?: ReactNode;
  /** Where it comes from, how long it takes. */
  meta?: ReactNode;
  /** State or date at the right. */
  beside?: ReactNode;
  icon?: IconName;
}

/** Titles with a line of facts, parted by hairlines. With `icon`, the form of what waits for a person. */
export function Rows({ rows, ruled = false }: { rows: readonly Row[]; ruled?: boolean }) {
  const waiting = rows.some((row) => row.icon);
  return (
    <ul className={`rows${waiting ? " todo" : ""}${ruled ? " rule" : ""}`}>
      {rows.map((row) => (
        <li key={row.key}>
          {row.icon ? <Icon name={row.icon} /> : null}
          <div>
            <a className="t" href={row.href}>
              {row.title}
            </a>
            {row.text ? <p>{row.text}</p> : null}
            {row.meta ? <p className="meta">{row.meta}</p> : null}
          </div>
          {row.beside ? <div className="due small">{row.beside}</div> : null}
        </li>
      ))}
    </ul>
  );
}

/** Short rows for an aside. */
export function PlainRows({ rows }: { rows: readonly Pick<Row, "key" | "href" | "title" | "meta">[] }) {
  return (
    <ul className="plainrows">
      {rows.map((row) => (
        <li key={row.key}>
          <a href={row.href}>{row.title}</a>
          {row.meta ? <span className="meta">{row.meta}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export interface Figure {
  label: string;
  value: string;
  /** The whole or the unit ("dari 86"). */
  of?: string;
  note?: ReactNode;
}

/** Up to four numbers in a row, parted by rules and never boxed. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={figures.length === 3 ? "figs figs-3" : "figs"}>
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd className="v">
            {figure.value}
            {figure.of ? <small> {figure.of}</small> : null}
          </dd>
          {figure.note ? <dd className="d">{figure.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

/** Label and value, one under the other or side by side. */
export function Definitions({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="defs">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
