"use server";

import type { FormState } from "@/lib/platform/operation/form";
import { authors } from "./actions";

/** A form with one share per person as the list that the command takes; an empty share leaves the person out. */
export async function declareAuthors(previous: FormState, form: FormData): Promise<FormState> {
  const list = new FormData();
  list.set("id", String(form.get("id") ?? ""));
  const people = [...form].flatMap(([name, share]) =>
    name.startsWith("share-") && typeof share === "string" && share.trim() ? [{ id: name.slice(6), share }] : [],
  );
  for (const [index, person] of people.entries()) {
    list.set(`authors.${index}.employeeId`, person.id);
    list.set(`authors.${index}.share`, person.share);
  }
  return authors(previous, list);
}
