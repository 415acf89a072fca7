import { actorOfRequest } from "@/lib/employees/current";
import { getFile } from "@/lib/files/queries";
import { INLINE_TYPES } from "@/lib/files/schema";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { readBytes } from "@/lib/platform/files/store";

export const dynamic = "force-dynamic";

function disposition(kind: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** The bytes of a file, to whoever may see an article that shows it. Nothing in it can run: sandboxed, not sniffed. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await actorOfRequest(request);
  try {
    const file = await getFile(actor, { id });
    const etag = `"${file.sha256}"`;
    const headers = {
      "Content-Type": file.mime,
      "Content-Disposition": disposition(INLINE_TYPES.includes(file.mime) ? "inline" : "attachment", file.name),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cross-Origin-Resource-Policy": "same-origin",
      // Kept by the browser, but asked for again each time: a right can be lost.
      "Cache-Control": "private, no-cache",
      ETag: etag,
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    const bytes = await readBytes(file.sha256);
    if (!bytes) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(bytes), { headers });
  } catch (error) {
    if (error instanceof DomainError)
      return new Response(null, { status: error.status === 401 ? 404 : error.status === 422 ? 404 : error.status });
    throw error;
  }
}
