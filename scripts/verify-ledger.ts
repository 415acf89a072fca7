import { verifyLedger } from "@/lib/credits/verify";
import { disconnect, pool } from "@/lib/platform/db/client";

/* Checks the credit ledger from its first entry to its last; exit code 1 when anything does not hold. */
const report = await verifyLedger(pool());
await disconnect();
for (const fault of report.faults) console.error(fault);
if (report.faults.length > 0) {
  console.error(`The ledger does NOT hold: ${report.entries} entries read, as of entry ${report.headSeq}.`);
  process.exitCode = 1;
} else {
  console.log(`The ledger holds: ${report.entries} entries, as of entry ${report.headSeq}, head ${report.headHash}.`);
}
