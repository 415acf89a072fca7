import { disconnect } from "@/lib/platform/db/client";
import { reindexAll } from "@/lib/search/reindex";

/** `npm run reindex`: builds the search index anew from the database. */
const count = await reindexAll((done, total) => process.stdout.write(`\r${done} / ${total}`));
console.log(`\n${count} documents in the index`);
await disconnect();
process.exit(0);
