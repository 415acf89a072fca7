import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/platform/access/actor";
import { translator } from "@/lib/platform/i18n/translator";
import { explain } from "./failure";
import { type FormState, formToInput, typedValues } from "./form";
import type { Operation } from "./types";

interface ActionOptions<Output> {
  /** Where to go when it worked; without it the form shows `done`. */
  to?: (output: Output, form: FormData) => string;
  /** The message key of what the form says when it stays. */
  done?: string;
}

type WhoAsks = () => Promise<Actor>;

/**
 * A command as a form's action: `export const verify = action(currentActor, verifyArticle, …)` in an `actions.ts`.
 * Works without JavaScript; errors come back beside what was typed.
 */
export function action<S extends z.ZodType, Output>(
  whoAsks: WhoAsks,
  operation: Operation<S, Output>,
  options: ActionOptions<Output> = {},
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const actor = await whoAsks();
    const t = translator(actor.locale);
    let target: string | null = null;
    try {
      const output = await operation(actor, formToInput(form) as z.input<S>);
      target = options.to?.(output, form) ?? null;
    } catch (error) {
      const { message, fields } = explain(error, t);
      return { status: "failed", message, fields, values: typedValues(form) };
    }
    if (target) redirect(target);
    return { status: "done", message: options.done ? t(options.done) : "", fields: {}, values: {} };
  };
}
