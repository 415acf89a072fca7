import { CreditLedger } from "@/components/credits/ledger-page";
import { getLedger } from "@/lib/credits/queries/ledger";
import { ledgerInput } from "@/lib/credits/schema";
import { currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";

export default async function CreditsPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const actor = await currentEmployee();
  const { employee: _, ...query } = await searchParams;
  const input = ledgerInput.catch({ bucket: "official_jp", page: 1 }).parse(query);
  const ledger = await getLedger(actor, input);
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
