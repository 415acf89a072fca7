import { z } from "zod";

export const importLimits = {
  /** The archive as uploaded. */
  archiveBytes: 200 * 1024 * 1024,
  /** Everything in it, unpacked. */
  totalBytes: 600 * 1024 * 1024,
  entries: 20_000,
  pageBytes: 2 * 1024 * 1024,
  fileBytes: 25 * 1024 * 1024,
  pathBytes: 500,
  depth: 30,
} as const;

export const startImportInput = z.object({
  space: z.string().max(80),
  /** What the imported articles name as their source. */
  name: z.string().trim().min(1).max(200),
  bytes: z.instanceof(Uint8Array),
});

export const importInput = z.object({ id: z.uuid() });

/** Why something of an import was not taken, or not as it was. Reasons of the content itself come from `lib/content`. */
export interface ImportLoss {
  code: string;
  detail: string;
  line?: number;
  count?: number;
}
