import { notFound } from "next/navigation";
import { CreditLedger } from "@/components/credits/ledger-page";
import { getLedger } from "@/lib/credits/queries/ledger";
import { ledgerInput } from "@/lib/credits/schema";
import { currentEmployee } from "@/lib/employees/current";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { translator } from "@/lib/platform/i18n/translator";

interface Props {
  params: Promise<{ employee: string }>;
  searchParams: Promise<Record<string, string>>;
}

export default async function EmployeeCreditsPage({ params, searchParams }: Props) {
  const actor = await currentEmployee();
  const { employee } = await params;
  const input = ledgerInput.catch({ bucket: "official_jp", page: 1 }).parse(await searchParams);
  const ledger = await getLedger(actor, { ...input, employee }).catch((error) => {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  });
  return (
    <CreditLedger
      t={translator(actor.locale)}
      locale={actor.locale}
      ledger={ledger}
      bucket={input.bucket}
      page={input.page}
    />
  );
}
