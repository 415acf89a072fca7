import fs from "node:fs/promises";
import path from "node:path";
import { importLimits } from "../schema";
import { cleanPath, isNestedArchive, PathClashes, SourceFailure, type SourceListing } from "./entry";

/** The files below a folder, in a steady order. Symbolic links are not followed. */
export async function readFolder(root: string): Promise<SourceListing> {
  const listing: SourceListing = { entries: [], refused: [] };
  const clashes = new PathClashes();

  async function visit(folder: string): Promise<void> {
    const found = (await fs.readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of found) {
      const full = path.join(folder, entry.name);
      const relative = path.relative(root, full);
      if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") {
        await visit(full);
        continue;
      }
      const cleaned = cleanPath(relative);
      if (!entry.isFile()) {
        listing.refused.push({
          path: relative,
          code: entry.isSymbolicLink() ? "symbolic-link" : entry.isDirectory() ? "hidden-file" : "not-a-file",
          detail: "",
        });
      } else if ("refused" in cleaned) {
        listing.refused.push(cleaned.refused);
      } else {
        const clash = clashes.claim(cleaned.path);
        if (clash) listing.refused.push(clash);
        else if (isNestedArchive(cleaned.path))
          listing.refused.push({ path: cleaned.path, code: "nested-archive", detail: "" });
        else listing.entries.push({ path: cleaned.path, read: () => fs.readFile(full) });
      }
      if (listing.entries.length > importLimits.entries)
        throw new SourceFailure("too-many-entries", String(importLimits.entries));
    }
  }

  await visit(root);
  return listing;
}
