import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

interface Manifest {
  [name: string]: string;
}

const root = path.resolve(import.meta.dirname, "..");
const out = path.join(root, "public", "s");

/** Bundles the stylesheets and the pages' scripts into public/s under names that carry the hash of their content. */
export async function buildAssets(): Promise<Manifest> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: {
      app: "app/styles/app.css",
      editor: "app/styles/editor.css",
      shell: "components/shell/client/shell.ts",
    },
    bundle: true,
    minify: true,
    write: false,
    outdir: out,
    format: "iife",
    target: ["chrome114", "firefox125", "safari17"],
    external: ["/fonts/*", "/brand/*"],
    legalComments: "none",
    logLevel: "warning",
  });
  const manifest: Manifest = {};
  const files = result.outputFiles.map((file) => ({ name: path.basename(file.path), contents: file.contents }));
  mkdirSync(out, { recursive: true });
  for (const file of files) {
    const hash = createHash("sha256").update(file.contents).digest("hex").slice(0, 10);
    const extension = path.extname(file.name);
    const hashed = `${path.basename(file.name, extension)}-${hash}${extension}`;
    writeFileSync(path.join(out, hashed), file.contents);
    manifest[file.name] = `/s/${hashed}`;
  }
  writeFileSync(path.join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const current = new Set([...Object.values(manifest).map((url) => path.basename(url)), "manifest.json"]);
  for (const name of readdirSync(out)) {
    if (!current.has(name)) rmSync(path.join(out, name));
  }
  return manifest;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) await buildAssets();
