import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

interface EmptyProps {
  /** What is missing. */
  title: string;
  /** Why it matters, in one sentence. */
  text?: ReactNode;
  /** The one thing to do about it. */
  action?: ReactNode;
  icon?: IconName;
  /** 2 where it stands alone under the page's heading. */
  level?: 1 | 2 | 3;
}

/** A list with nothing in it, or a refusal: says so in words, with one way on. No drawing. */
export function Empty({ title, text, action, icon, level = 3 }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <Heading>
        {icon ? (
          <>
            <Icon name={icon} />{" "}
          </>
        ) : null}
        {title}
      </Heading>
      {text ? <p>{text}</p> : null}
      {action}
    </div>
  );
}

/** Lines shaped like the text to come. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status">
      <span className="vh">{label}</span>
      <div className="sk sk-t" />
      {Array.from({ length: lines - 2 }, (_, line) => `line-${line}`).map((line) => (
        <div key={line} className="sk" />
      ))}
      <div className="sk sk-m" />
    </div>
  );
}
