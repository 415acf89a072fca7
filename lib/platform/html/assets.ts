import { readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The addresses of the built stylesheet and script, as scripts/build-assets.ts wrote them. */
export interface Assets {
  css: string;
  editorCss: string;
  js: string;
}

const file = path.join(process.cwd(), "public", "s", "manifest.json");
let cached: { assets: Assets; at: number } | undefined;

/** Reads the manifest again only when a build has replaced it. */
export function assets(): Assets {
  const at = statSync(file).mtimeMs;
  if (cached?.at === at) return cached.assets;
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const found = { css: manifest["app.css"], editorCss: manifest["editor.css"], js: manifest["shell.js"] };
  if (!found.css || !found.editorCss || !found.js)
    throw new Error("public/s/manifest.json is incomplete: run the asset build");
  cached = { at, assets: { css: found.css, editorCss: found.editorCss, js: found.js } };
  return cached.assets;
}
