import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { fingerprint, unlessDone } from "./fingerprint";
import { say } from "./messages.mjs";
import { runProgram } from "./program";
import { step } from "./progress.mjs";

const GENERATED = "lib/platform/db/generated";
const ASSET_SOURCES = ["app/styles", "components", "lib", "scripts/build-assets.ts", "package-lock.json"];
const SITE_SOURCES = [
  "app",
  "components",
  "lib",
  "messages",
  "prisma/schema",
  "next.config.js",
  "next.config.ts",
  "proxy.ts",
  "instrumentation.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Makes the database client when the data model changed. */
export async function generateClient(root: string): Promise<void> {
  const wanted = await fingerprint(root, ["prisma/schema", "prisma.config.ts", "package-lock.json"]);
  const stamp = path.join(root, "node_modules", ".lumbung-client");
  if (!existsSync(path.join(root, GENERATED, "client.ts"))) await rm(stamp, { force: true });
  await unlessDone(stamp, wanted, () =>
    step(say("generate"), () =>
      runProgram(undefined, [process.execPath, "node_modules/prisma/build/index.js", "generate"], {
        cwd: root,
        label: say("generate"),
        // The command would download an engine that generating does not need.
        env: {
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          CHECKPOINT_DISABLE: "1",
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
        },
      }),
    ),
  );
}

/** Builds the stylesheet and the reader's script when their sources changed. */
export async function buildAssets(root: string): Promise<void> {
  const wanted = await fingerprint(root, ASSET_SOURCES);
  await unlessDone(path.join(root, "public", "s", ".lumbung-assets"), wanted, () => runAssetBuild(root));
}

/** Builds the site when its sources changed. */
export async function buildSite(root: string): Promise<void> {
  const wanted = await fingerprint(root, SITE_SOURCES, process.versions.node);
  await unlessDone(path.join(root, process.env.LUMBUNG_DIST || ".next", "lumbung-build"), wanted, () =>
    step(say("build"), () =>
      runProgram(undefined, [process.execPath, "node_modules/next/dist/bin/next", "build"], {
        cwd: root,
        label: say("build"),
        env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      }),
    ),
  );
}

function runAssetBuild(root: string): Promise<string> {
  const command = [process.execPath, "--import", "tsx", "scripts/build-assets.ts"];
  return runProgram(undefined, command, { cwd: root, label: say("assets") });
}
