import { launch } from "./bootstrap.mjs";

await launch("scripts/start.ts", process.argv.slice(2));
