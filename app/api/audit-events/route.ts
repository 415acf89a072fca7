import { exportAuditEvents } from "@/lib/audit/queries";
import { actorOfRequest } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { explain } from "@/lib/platform/operation/failure";

/** The filtered audit trail as a file. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request);
  try {
    const { csv } = await exportAuditEvents(actor, Object.fromEntries(new URL(request.url).searchParams));
    const headers = {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="lumbung-audit.csv"',
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    };
    return new Response(csv, { headers });
  } catch (error) {
    const { status, message } = explain(error, translator(actor.locale));
    return new Response(message, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
  }
}
