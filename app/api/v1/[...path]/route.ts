import { callerOf } from "@/lib/api/caller";
import { inputOf } from "@/lib/api/input";
import { match } from "@/lib/api/match";
import { openApiDocument } from "@/lib/api/openapi";
import { json, methodNotAllowed, problem } from "@/lib/api/respond";
import { env } from "@/lib/platform/env";
import { notFound } from "@/lib/platform/errors/domain-error";
import { requestIdOf } from "@/lib/platform/http/request";
import { isLocale } from "@/lib/platform/i18n/translator";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** Every operation with an address is served here; the registry is the routing table (ADR 0004). */
async function serve(request: Request, { params }: Context): Promise<Response> {
  const path = (await params).path.map(decodeURIComponent);
  const wanted = request.headers.get("accept-language")?.slice(0, 2);
  let reader: Parameters<typeof problem>[1] = {
    locale: isLocale(wanted) ? wanted : "id",
    requestId: requestIdOf(request.headers),
  };
  try {
    if (request.method === "GET" && path.join("/") === "openapi.json") return json(openApiDocument(env.publicUrl));
    const found = match(request.method, path);
    if ("allowed" in found) {
      if (found.allowed.length > 0) return methodNotAllowed(found.allowed);
      throw notFound();
    }
    const actor = await callerOf(request);
    reader = actor;
    const output = await found.operation(actor, await inputOf(request, found.params));
    return json(output, found.operation.meta.name.endsWith(".create") ? 201 : 200);
  } catch (error) {
    return problem(error, reader);
  }
}

export { serve as DELETE, serve as GET, serve as PATCH, serve as POST, serve as PUT };
