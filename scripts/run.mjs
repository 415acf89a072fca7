import { launch } from "./bootstrap.mjs";

// The script named first runs with a database at hand; what follows are its own arguments.
await launch("scripts/with-database.ts", process.argv.slice(2));
