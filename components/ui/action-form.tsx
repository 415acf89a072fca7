"use client";

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from "react";
import type { FormState } from "@/lib/platform/operation/form";
import { ErrorSummary, Note } from "./note";

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

interface ActionFormProps {
  action: FormAction;
  children: ReactNode;
  /** Asked before the form is sent, in the words of the consequence. */
  confirm?: string;
  className?: string;
  id?: string;
  /** Names the form where it has no heading of its own. */
  label?: string;
}

const idle: FormState = { status: "idle", message: "", fields: {}, values: {} };

interface Sent {
  state: FormState;
  pending: boolean;
}

const SentContext = createContext<Sent>({ state: idle, pending: false });

/** What came back from the last sending: the fields of the form read their error and their typed text from it. */
export function useSent(): Sent {
  return useContext(SentContext);
}

/**
 * A form over a command's action. Works without JavaScript; what was typed stays, errors stand on top with links to
 * their fields and under the fields, and the focus goes to what has to be read first.
 */
export function ActionForm({ action, children, confirm, className = "form", id, label }: ActionFormProps) {
  const [state, send, pending] = useActionState(action, idle);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== "idle") top.current?.querySelector<HTMLElement>("[tabindex]")?.focus();
  }, [state]);
  const problems = Object.entries(state.fields).map(([path, message]) => ({ id: fieldId(path), message }));
  return (
    <form action={send} className={className} id={id} aria-label={label} data-confirm={confirm} aria-busy={pending}>
      <div ref={top}>
        {state.status === "failed" ? <ErrorSummary title={state.message} problems={problems} /> : null}
        {state.status === "done" && state.message ? <Note kind="ok" role="status" title={state.message} /> : null}
      </div>
      <SentContext value={{ state, pending }}>{children}</SentContext>
    </form>
  );
}

/** The id of the control for a path of the input: "reason", "shares.0". */
export function fieldId(path: string): string {
  return `f-${path.replace(/\[\]$/, "").replace(/[^\w-]+/g, "-")}`;
}
