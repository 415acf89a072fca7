import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

type Kind = "info" | "ok" | "warn" | "bad";

const icons: Record<Kind, IconName> = { info: "info", ok: "circle-check", warn: "triangle-alert", bad: "circle-alert" };

interface NoteProps {
  kind?: Kind;
  /** The first words, in bold. */
  title?: string;
  icon?: IconName;
  /** "status" for what has just been done, "alert" for what has just failed. */
  role?: "status" | "alert";
  id?: string;
  children?: ReactNode;
}

/** A remark with an edge and a tint, where the thing it speaks of is. */
export function Note({ kind = "info", title, icon, role, id, children }: NoteProps) {
  return (
    <div
      className={kind === "info" ? "note" : `note note-${kind}`}
      role={role}
      id={id}
      tabIndex={role ? -1 : undefined}
    >
      <Icon name={icon ?? icons[kind]} />
      <div>
        {title ? <b>{title}</b> : null}
        {title && children ? " " : null}
        {children}
      </div>
    </div>
  );
}

export interface FieldProblem {
  /** Id of the control. */
  id: string;
  message: string;
}

/** On top of a form that was not accepted: what is wrong, each line a link to its field. */
export function ErrorSummary({ title, problems }: { title: string; problems: readonly FieldProblem[] }) {
  return (
    <div className="note note-bad" role="alert" tabIndex={-1} data-error-summary="">
      <Icon name="circle-alert" />
      <div>
        <b>{title}</b>
        {problems.length > 0 ? (
          <ul>
            {problems.map((problem) => (
              <li key={problem.id}>
                <a href={`#${problem.id}`}>{problem.message}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}
