import { z } from "zod";

export const FILE_BYTES_MAX = 25 * 1024 * 1024;

/** Types shown inside a page; everything else is a download. Decided by the bytes, never by the name. */
export const INLINE_TYPES: readonly string[] = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"];

/** Types that may be uploaded at all, by their content. */
export const ACCEPTED_TYPES: readonly string[] = [
  ...INLINE_TYPES,
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
  "application/vnd.oasis.opendocument.presentation",
  "application/zip",
  "image/svg+xml",
  "text/plain",
  "text/csv",
  "video/mp4",
  "audio/mpeg",
];

export const uploadFileInput = z.object({
  articleId: z.uuid(),
  name: z.string().trim().min(1).max(200),
  bytes: z.instanceof(Uint8Array),
});

export const fileInput = z.object({ id: z.uuid() });
