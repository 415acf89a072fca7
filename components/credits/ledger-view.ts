import type { getLedger } from "@/lib/credits/queries/ledger";

/** What the ledger's page shows. */
export type LedgerPage = Awaited<ReturnType<typeof getLedger>>;
export type LedgerRow = LedgerPage["items"][number];
