import { mkdir } from "node:fs/promises";
import { buildAssets, generateClient } from "./launcher/build";
import { browserJourneys } from "./testing/browser-stage";
import { chromium } from "./testing/chromium";
import { check, run, type StageResult, stage, stopRunning, tool } from "./testing/stage";
import { vitest } from "./testing/vitest-stage";

const withBrowser = !process.argv.includes("--no-browser");
const began = performance.now();
process.on("SIGINT", () => {
  stopRunning();
  process.exit(130);
});

await mkdir("public/s", { recursive: true });
await generateClient(process.cwd());
await buildAssets(process.cwd());

const browser = withBrowser ? chromium() : undefined;
browser?.catch(() => undefined);

const results: StageResult[] = [
  ...(await checkSources()),
  await stage("unit and architecture", () => vitest(["unit", "architecture"])),
  await stage("integration", () => vitest(["integration"])),
];
if (browser) results.push(await stage("browser journeys", () => browserJourneys(browser)));
summarize(results);

// The type check is as long as the others together, so that both cores have work.
async function checkSources(): Promise<StageResult[]> {
  const types = stage("types", async () => {
    const made = await run(tool("next/dist/bin/next", "typegen"));
    return made.code === 0
      ? check(tool("typescript/bin/tsc", "--noEmit"))
      : { passed: 0, failed: 1, report: made.output };
  });
  const first = await stage("formatting and lint", () =>
    check(tool("@biomejs/biome/bin/biome", "check", "--max-diagnostics=40", "--error-on-warnings")),
  );
  const second = await stage("import directions", () =>
    check(tool("dependency-cruiser/bin/dependency-cruiser.mjs", "app", "components", "lib", "--config")),
  );
  const third = await stage("dead code", () => check(tool("knip/bin/knip.js")));
  return [first, second, third, await types];
}

function summarize(stages: StageResult[]): void {
  for (const { name, report, failed } of stages) if (failed) console.log(`\n── ${name} ──\n${report}`);
  const skipped = stages.flatMap((one) => one.skipped);
  if (skipped.length > 0) console.log(`\n${skipped.map((name) => `- ${name}`).join("\n")}`);
  const total = (key: "passed" | "failed") => stages.reduce((sum, one) => sum + one[key], 0);
  console.log(
    `\n${((performance.now() - began) / 1000).toFixed(0)} s${skipped.length ? `, ${skipped.length} skipped` : ""}`,
  );
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  process.exitCode = total("failed") > 0 ? 1 : 0;
}
