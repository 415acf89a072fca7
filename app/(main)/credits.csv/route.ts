import { ledgerCsv } from "@/lib/credits/csv";
import { downloadLedger } from "@/lib/credits/queries/ledger";
import { actorOfRequest } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { explain } from "@/lib/platform/operation/failure";

/** An employee's entries of a period as a file. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request);
  try {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const { nip, period, items } = await downloadLedger(actor, query);
    return new Response(ledgerCsv(items, actor.locale), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="kredit-${nip}-${period}.csv"`,
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  } catch (error) {
    const { status, message } = explain(error, translator(actor.locale));
    return new Response(message, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}
