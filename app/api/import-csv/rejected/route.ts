import { actorOfRequest } from "@/lib/employees/current";
import { sameOrigin } from "@/lib/platform/http/request";

/** Hands the lines a CSV import could not take back as a file; it is the text the page just showed. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers)) return new Response(null, { status: 403 });
  if ((await actorOfRequest(request)).kind !== "employee") return new Response(null, { status: 401 });
  const csv = (await request.formData()).get("csv");
  if (typeof csv !== "string") return new Response(null, { status: 422 });
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="lumbung-csv.csv"',
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
  return new Response(csv, { headers });
}
