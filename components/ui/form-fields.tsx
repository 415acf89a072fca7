"use client";

import type { ComponentProps } from "react";
import { fieldId, useSent } from "./action-form";
import { Button } from "./button";
import { Checkbox, Input, Radios, Select, Textarea } from "./inputs";

function useField(name: string) {
  const { state } = useSent();
  const typed = state.values[name];
  return {
    id: fieldId(name),
    error: state.fields[name] ?? state.fields[name.replace(/\[\]$/, "")],
    typed: Array.isArray(typed) ? typed[0] : typed,
    sent: state.status === "failed",
    // React empties a form after its action; a new key brings back what was typed.
    key: state.status === "failed" ? JSON.stringify(typed ?? "") : "first",
  };
}

/** Input inside an ActionForm: shows its error and keeps what was typed. */
export function FormInput(props: ComponentProps<typeof Input>) {
  const { id, error, typed, key } = useField(props.name);
  return <Input key={key} {...props} id={props.id ?? id} error={error} defaultValue={typed ?? props.defaultValue} />;
}

/** Textarea inside an ActionForm. */
export function FormTextarea(props: ComponentProps<typeof Textarea>) {
  const { id, error, typed, key } = useField(props.name);
  return <Textarea key={key} {...props} id={props.id ?? id} error={error} defaultValue={typed ?? props.defaultValue} />;
}

/** Select inside an ActionForm. */
export function FormSelect(props: ComponentProps<typeof Select>) {
  const { id, error, typed, key } = useField(props.name);
  return <Select key={key} {...props} id={props.id ?? id} error={error} defaultValue={typed ?? props.defaultValue} />;
}

/** Radios inside an ActionForm. */
export function FormRadios(props: ComponentProps<typeof Radios>) {
  const { id, error, typed, key } = useField(props.name);
  return <Radios key={key} {...props} id={props.id ?? id} error={error} defaultValue={typed ?? props.defaultValue} />;
}

/** Checkbox inside an ActionForm. */
export function FormCheckbox(props: ComponentProps<typeof Checkbox>) {
  const { state } = useSent();
  const { id, error, sent, key } = useField(props.name);
  const values = [state.values[props.name] ?? []].flat();
  const checked = sent ? values.includes(props.value ?? "true") : props.defaultChecked;
  return (
    <Checkbox
      key={key}
      {...props}
      id={props.id ?? (props.name.endsWith("[]") ? `${id}-${props.value}` : id)}
      error={error}
      defaultChecked={checked}
    />
  );
}

interface SubmitProps extends ComponentProps<typeof Button> {
  /** "Mengirim…": what it says while the form is on its way. */
  busy: string;
}

/** The button that sends an ActionForm; it keeps its width while it says that it is sending. */
export function Submit({ busy, children, look = "primary", ...props }: SubmitProps) {
  const { pending } = useSent();
  return (
    <Button {...props} look={look} className={pending ? "is-busy" : undefined}>
      <span className="btn-says">
        <span aria-hidden={pending}>{children}</span>
        <span aria-hidden={!pending}>{busy}</span>
      </span>
    </Button>
  );
}
