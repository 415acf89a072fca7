import { fileTypeFromBuffer } from "file-type";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { ACCEPTED_TYPES, FILE_BYTES_MAX } from "./schema";

export interface InspectedFile {
  mime: string;
  width: number | null;
  height: number | null;
}

/** Text that a browser could take for a page is not accepted under any name. */
function textType(bytes: Uint8Array, name: string): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096));
  if (start.includes(0)) return null;
  const text = start.toString("utf8").trimStart().toLowerCase();
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg[\s>]/.test(text)) return "image/svg+xml";
  if (/<(!doctype|html|head|body|script|iframe|svg|meta|object|embed)[\s>]/.test(text)) return null;
  return /\.csv$/i.test(name) ? "text/csv" : "text/plain";
}

/** Width and height from an image's own header, for PNG, GIF and JPEG. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length > 10 && view.getUint32(0) === 0x47494638)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint16(at);
    if ((marker & 0xff00) !== 0xff00) return null;
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** What a file is by its bytes, or an error when it is empty, too large or of a kind that is not accepted. */
export async function inspectFile(bytes: Uint8Array, name: string): Promise<InspectedFile> {
  if (bytes.byteLength === 0) throw new DomainError("invalid", { issues: [{ path: "file", code: "emptyFile" }] });
  if (bytes.byteLength > FILE_BYTES_MAX) throw new DomainError("too_large");
  const found = await fileTypeFromBuffer(bytes);
  const mime = found && found.mime !== "application/xml" ? found.mime : textType(bytes, name);
  if (!mime || !ACCEPTED_TYPES.includes(mime)) throw new DomainError("unsupported");
  const size = mime.startsWith("image/") ? imageSize(bytes) : null;
  return { mime, width: size?.width ?? null, height: size?.height ?? null };
}
