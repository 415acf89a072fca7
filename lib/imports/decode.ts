import type { ImportLoss } from "./schema";

export interface Decoded {
  text: string;
  losses: ImportLoss[];
}

/** A page's bytes as text: by its mark, else UTF-8, else Windows-1252 with a remark. A page that is no text is refused with null. */
export function decodePage(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), losses: [{ code: "encoding", detail: "UTF-16LE" }] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), losses: [{ code: "encoding", detail: "UTF-16BE" }] };
  if (bytes.subarray(0, 8192).includes(0)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), losses: [] };
  } catch {
    return {
      text: new TextDecoder("windows-1252").decode(bytes),
      losses: [{ code: "encoding", detail: "Windows-1252" }],
    };
  }
}
