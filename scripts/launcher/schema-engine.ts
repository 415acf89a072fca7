import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type * as engineModule from "@prisma/schema-engine-wasm";

type EngineModule = typeof engineModule;

/** Prisma's schema engine as WebAssembly: the one that is downloaded as a program cannot be had behind a closed network. */
export async function loadSchemaEngine(require: NodeJS.Require): Promise<EngineModule> {
  const home = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.join(home, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  return glue as unknown as EngineModule;
}

/** The data model, as pairs of path and text. */
export async function schemaFiles(root: string): Promise<[string, string][]> {
  const folder = path.join(root, "prisma", "schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [
        path.join(folder, name),
        await readFile(path.join(folder, name), "utf8"),
      ],
    ),
  );
}
