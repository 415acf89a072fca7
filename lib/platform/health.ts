import { pool } from "@/lib/platform/db/client";
import { workerSeenAt } from "@/lib/platform/jobs/worker";
import { searchIndex } from "@/lib/platform/search/current";

const PATIENCE_MS = 3000;
const WORKER_SILENCE_MS = 60_000;

function within(check: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
  return Promise.race([check.catch(() => false), late]);
}

/** Whether each part this process needs is well. A busy worker renews its mark when it takes the next job. */
export async function health(): Promise<{ database: boolean; worker: boolean; index: boolean }> {
  const database = within(
    pool()
      .query("SELECT 1")
      .then(() => true),
  );
  const index = within(searchIndex().then((port) => port.healthy()));
  const worker = Date.now() - workerSeenAt() < WORKER_SILENCE_MS;
  return { database: await database, worker, index: await index };
}
