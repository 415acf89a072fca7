import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface SourceFile {
  path: string;
  text: string;
}

/** Our own source below some folders, without what is generated. */
export function sourceFiles(folders: readonly string[], pattern = /\.(tsx?|mjs|cjs|css)$/): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/(^|\/)(generated|fixtures|node_modules)\//.test(file))
      .map((file) => ({ path: file, text: readFileSync(file, "utf8") })),
  );
}

/** The code of a file without comments, for rules that comments may mention. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}
