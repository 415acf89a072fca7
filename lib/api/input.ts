import { FILE_BYTES_MAX } from "@/lib/files/schema";
import { DomainError } from "@/lib/platform/errors/domain-error";

const JSON_BYTES_MAX = 6 * 1024 * 1024;

function fromQuery(query: URLSearchParams): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    input[name] = values.length > 1 ? values : values[0];
  }
  return input;
}

async function readLimited(request: Request, limit: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > limit) throw new DomainError("too_large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A multipart body: its one file becomes `bytes` and `name`, the rest are fields. */
async function fromMultipart(request: Request): Promise<Record<string, unknown>> {
  const bytes = await readLimited(request, FILE_BYTES_MAX + 64 * 1024);
  const form = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": request.headers.get("content-type") ?? "" },
  })
    .formData()
    .catch(() => {
      throw new DomainError("invalid", { issues: [{ path: "body", code: "invalid" }] });
    });
  const input: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") input[name] = value;
    else Object.assign(input, { bytes: new Uint8Array(await value.arrayBuffer()), name: value.name });
  }
  return input;
}

async function fromJson(request: Request): Promise<Record<string, unknown>> {
  const text = (await readLimited(request, JSON_BYTES_MAX)).toString("utf8");
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new DomainError("invalid", { issues: [{ path: "body", code: "notJson" }] });
}

/** What an operation is given: query, then body, then what stands in the path, which nothing overrides. */
export async function inputOf(request: Request, params: Record<string, string>): Promise<Record<string, unknown>> {
  const query = fromQuery(new URL(request.url).searchParams);
  if (request.method === "GET") return { ...query, ...params };
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return { ...(await fromMultipart(request)), ...params };
  if (type !== "" && !type.includes("json")) throw new DomainError("unsupported");
  return { ...(await fromJson(request)), ...params };
}
