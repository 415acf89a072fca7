"use client";

import { ActionForm } from "@/components/ui/action-form";
import { FormInput, Submit } from "@/components/ui/form-fields";
import { signIn } from "@/lib/employees/sessions/actions";

interface SignInFormProps {
  to: string;
  text: { identifier: string; identifierHint: string; password: string; submit: string; busy: string };
}

/** NIP or e-mail address with a password. */
export function SignInForm({ to, text }: SignInFormProps) {
  return (
    <ActionForm action={signIn} className="">
      <input type="hidden" name="to" value={to} />
      <FormInput name="identifier" label={text.identifier} hint={text.identifierHint} autoComplete="username" />
      <FormInput name="password" type="password" label={text.password} autoComplete="current-password" />
      <Submit busy={text.busy} look="plain" className="btn-w">
        {text.submit}
      </Submit>
    </ActionForm>
  );
}

interface DemoProps {
  to: string;
  password: string;
  accounts: { key: string; nip: string; title: string; about: string }[];
}

/** One button for each demo account; it signs in as anybody else would, with the number and the password. */
export function DemoAccounts({ to, password, accounts }: DemoProps) {
  return (
    <ul className="plainrows">
      {accounts.map((account) => (
        <li key={account.key}>
          <ActionForm action={signIn} className="">
            <input type="hidden" name="to" value={to} />
            <input type="hidden" name="identifier" value={account.nip} />
            <input type="hidden" name="password" value={password} />
            <button className="btn btn-sm" type="submit">
              {account.title}
            </button>
            <span className="meta">{account.about}</span>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
