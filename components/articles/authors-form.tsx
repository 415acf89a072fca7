"use client";

import { ActionForm } from "@/components/ui/action-form";
import { FormInput, Submit } from "@/components/ui/form-fields";
import { declareAuthors } from "@/lib/articles/declare-authors";

export interface Person {
  id: string;
  name: string;
}

interface AuthorsFormProps {
  id: string;
  authors: { employeeId: string; name?: string; share: number; confirmedAt: Date | null }[];
  found: Person[];
  words: { share: string; unconfirmed: string; save: string; busy: string };
}

/** Who wrote it and how the credit is shared; an empty share leaves a person out. */
export function AuthorsForm({ id, authors, found, words }: AuthorsFormProps) {
  return (
    <ActionForm action={declareAuthors}>
      <input type="hidden" name="id" value={id} />
      {[...authors.map((author) => ({ ...author, id: author.employeeId, name: author.name ?? "" })), ...found].map(
        (person) => (
          <FormInput
            key={person.id}
            name={`share-${person.id}`}
            type="number"
            min={10}
            max={100}
            label={words.share.replace("{name}", person.name)}
            hint={"confirmedAt" in person && person.confirmedAt === null ? words.unconfirmed : undefined}
            defaultValue={"share" in person ? Number(person.share) : undefined}
          />
        ),
      )}
      <div>
        <Submit busy={words.busy}>{words.save}</Submit>
      </div>
    </ActionForm>
  );
}
