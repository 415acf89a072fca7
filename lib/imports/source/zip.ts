import yauzl, { type Entry, type ZipFile } from "yauzl";
import { importLimits } from "../schema";
import { cleanPath, isNestedArchive, PathClashes, SourceFailure, type SourceListing } from "./entry";

const SYMBOLIC_LINK = 0o120000;
const FILE_TYPE = 0o170000;

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are decoded and judged here, so that one bad name does not end the reading of the others.
    yauzl.fromBuffer(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) => {
      if (error || !zip) reject(new SourceFailure("not-an-archive", error?.message ?? ""));
      else resolve(zip);
    });
  });
}

// CP437 is what ZIP says names are in unless it says UTF-8; DOS programs of Europe wrote CP850. Both agree on these letters.
const HIGH = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»";

function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer;
  const isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  try {
    return utf8.decode(raw);
  } catch {
    if (isUtf8) return raw.toString("latin1");
  }
  return [...raw]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (HIGH[byte - 0x80] ?? `_${byte.toString(16)}`)))
    .join("");
}

/** Reads one entry, never more than it may be, whatever its header says. */
function readEntry(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) {
        reject(new SourceFailure("damaged-entry", error?.message ?? ""));
        return;
      }
      const parts: Buffer[] = [];
      let size = 0;
      stream.on("data", (part: Buffer) => {
        size += part.length;
        if (size > limit) stream.destroy(new SourceFailure("file-too-large", String(limit)));
        else parts.push(part);
      });
      stream.on("error", (failure) =>
        reject(failure instanceof SourceFailure ? failure : new SourceFailure("damaged-entry", failure.message)),
      );
      stream.on("end", () => resolve(Buffer.concat(parts)));
    });
  });
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    if (zip.entryCount > importLimits.entries) {
      reject(new SourceFailure("too-many-entries", String(importLimits.entries)));
      return;
    }
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      if (entries.length > importLimits.entries)
        reject(new SourceFailure("too-many-entries", String(importLimits.entries)));
      else zip.readEntry();
    });
    zip.on("error", (error) => reject(new SourceFailure("not-an-archive", error.message)));
    zip.on("end", () => resolve(entries));
    zip.readEntry();
  });
}

/** The files of an archive. Sizes are counted while unpacking, so a header that lies gains nothing. */
export async function readZip(bytes: Buffer): Promise<SourceListing> {
  const zip = await open(bytes);
  const clashes = new PathClashes();
  const listing: SourceListing = { entries: [], refused: [] };
  let declared = 0;
  for (const entry of await listEntries(zip)) {
    const name = nameOf(entry);
    if (/[/\\]$/.test(name)) continue;
    const mode = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    const cleaned = cleanPath(name);
    if ("refused" in cleaned) {
      listing.refused.push(cleaned.refused);
      continue;
    }
    const { path } = cleaned;
    const refuse = (code: string, detail = "") => listing.refused.push({ path, code, detail });
    const clash = clashes.claim(path);
    if (clash) listing.refused.push(clash);
    else if (mode === SYMBOLIC_LINK) refuse("symbolic-link");
    else if (isNestedArchive(path)) refuse("nested-archive");
    else if (entry.isEncrypted()) refuse("encrypted");
    else if (entry.uncompressedSize > importLimits.fileBytes) refuse("file-too-large", String(importLimits.fileBytes));
    else {
      declared += entry.uncompressedSize;
      if (declared > importLimits.totalBytes)
        throw new SourceFailure("archive-too-large", String(importLimits.totalBytes));
      listing.entries.push({ path, read: () => readEntry(zip, entry, importLimits.fileBytes) });
    }
  }
  return withoutTopFolder(listing);
}

/** An archive with one folder around everything, as GitHub makes them, is taken from inside that folder. */
function withoutTopFolder(listing: SourceListing): SourceListing {
  const top = listing.entries[0]?.path.split("/")[0];
  if (!top || !listing.entries.every((entry) => entry.path.startsWith(`${top}/`))) return listing;
  return {
    ...listing,
    entries: listing.entries.map((entry) => ({ ...entry, path: entry.path.slice(top.length + 1) })),
  };
}
