import type { ReactNode } from "react";

interface FrameProps {
  children: ReactNode;
  /** The 320 px column at the right. */
  aside?: ReactNode;
  asideLabel?: string;
  /** The page's name for its own styles ("hm", "sr"). */
  className?: string;
}

/** The page where people work: one column, or text and aside. Holds the only main of the page. */
export function Frame({ children, aside, asideLabel, className }: FrameProps) {
  return (
    <main id="isi" className={className ? `frame ${className}` : "frame"} tabIndex={-1}>
      {aside ? (
        <div className="two">
          <div>{children}</div>
          <aside className="aside" aria-label={asideLabel}>
            {aside}
          </aside>
        </div>
      ) : (
        children
      )}
    </main>
  );
}

interface PageHeadProps {
  title: string;
  /** One line of facts under the title. */
  meta?: ReactNode;
  actions?: ReactNode;
  crumbs?: ReactNode;
}

/** The heading says what is true or wanted now, not where one is. */
export function PageHead({ title, meta, actions, crumbs }: PageHeadProps) {
  return (
    <div className="head">
      <div>
        {crumbs}
        <h1>{title}</h1>
        {meta ? <p className="meta">{meta}</p> : null}
      </div>
      {actions ? <div className="head-act">{actions}</div> : null}
    </div>
  );
}

interface SectionProps {
  title: string;
  id?: string;
  /** A link or a choice at the right of the rule. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heavy rule. */
export function Section({ title, id, beside, children }: SectionProps) {
  return (
    <section className="sec" id={id}>
      <header>
        <h2>{title}</h2>
        {beside}
      </header>
      {children}
    </section>
  );
}

/** A part of an aside. */
export function AsideSection({ title, beside, children }: Omit<SectionProps, "id">) {
  return (
    <section>
      <div className="sec-h">
        <h2>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}

/** Facts on one line, parted by middle dots; empty ones are left out. */
export function Facts({ items }: { items: readonly ReactNode[] }) {
  const shown = items.filter((item) => item !== null && item !== undefined && item !== false && item !== "");
  return (
    <>
      {shown.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity and never move
        <span key={index} className={index === 0 ? undefined : "sep"}>
          {item}
        </span>
      ))}
    </>
  );
}
