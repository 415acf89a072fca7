/** What a form shows after it was sent: the errors beside what was typed. */
export interface FormState {
  status: "idle" | "done" | "failed";
  /** The sentence on top. */
  message: string;
  /** A sentence per field path. */
  fields: Record<string, string>;
  /** What was typed, so that nothing is lost. */
  values: Record<string, string | string[]>;
}

export const IDLE: FormState = { status: "idle", message: "", fields: {}, values: {} };

function put(target: Record<string, unknown>, path: string[], value: unknown): void {
  const [head, ...rest] = path;
  if (head === undefined || head === "__proto__" || head === "constructor" || head === "prototype") return;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  target[head] ??= {};
  const next = target[head];
  if (typeof next === "object" && next !== null) put(next as Record<string, unknown>, rest, value);
}

/**
 * A form as an operation's input: `a.b` nests, `a[]` collects a list, an empty field that is not
 * a list stays an empty string. Next's own fields and files of zero size are left out.
 */
export function formToInput(form: FormData): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION") || name.startsWith("_")) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string" || value.size > 0);
    if (name.endsWith("[]"))
      put(
        input,
        name.slice(0, -2).split("."),
        values.filter((value) => value !== ""),
      );
    else if (values.length > 0) put(input, name.split("."), values.at(-1));
  }
  return input;
}

/** The typed text of a form, to show it again. Passwords are not shown again. */
export function typedValues(form: FormData): FormState["values"] {
  const values: FormState["values"] = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION") || /password/i.test(name)) continue;
    const texts = form.getAll(name).filter((value): value is string => typeof value === "string");
    values[name] = name.endsWith("[]") ? texts : (texts.at(-1) ?? "");
  }
  return values;
}
