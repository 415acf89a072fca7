import type { ReactNode } from "react";
import { Icon } from "./icon";

export interface FieldText {
  name: string;
  label: string;
  /** Id of the control; the name unless two forms on a page share it. */
  id?: string;
  hint?: string;
  error?: string;
  required?: boolean;
}

interface Wiring {
  id: string;
  name: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

/** What connects a control with its label, hint and error. */
export function wire({ name, id = name, hint, error, required }: FieldText): Wiring {
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { id, name, required, "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined };
}

/** Label, hint, control, error, in that order. */
export function Field({ children, ...text }: FieldText & { children: ReactNode }) {
  const id = text.id ?? text.name;
  return (
    <div className={text.error ? "field fe" : "field"}>
      <label className="lbl" htmlFor={id}>
        {text.label}
      </label>
      <FieldHint {...text} />
      {children}
      <FieldError {...text} />
    </div>
  );
}

export function FieldHint({ name, id = name, hint }: FieldText) {
  return hint ? (
    <span className="hint" id={`${id}-hint`}>
      {hint}
    </span>
  ) : null;
}

export function FieldError({ name, id = name, error }: FieldText) {
  return error ? (
    <p className="err" id={`${id}-error`}>
      <Icon name="circle-alert" size="s" />
      {error}
    </p>
  ) : null;
}
