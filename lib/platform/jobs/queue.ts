import type { Tx } from "@/lib/platform/db/client";
import { db } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/json";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { addSeconds, now } from "@/lib/platform/time/clock";

export interface PendingJob {
  id: string;
  topic: string;
  payload: unknown;
}

/** What a running job may do: keep its lease, and learn that the process is stopping. */
export interface JobControl {
  signal: AbortSignal;
}

export type JobHandler = (payload: never, control: JobControl) => Promise<void>;

/** How long the request that caused a job may itself run it before a worker takes it. */
const GRACE_SECONDS = 15;

/** Stores a job in the caller's transaction. */
export async function enqueue(
  tx: Tx,
  topic: string,
  payload: unknown,
  options: { soon?: boolean } = {},
): Promise<PendingJob> {
  const id = newId();
  const runAt = options.soon ? now() : addSeconds(now(), GRACE_SECONDS);
  await tx.job.create({ data: { id, topic, payload: asJson(payload), runAt } });
  return { id, topic, payload };
}

/** Runs jobs right after the commit, so that the answer already shows their effect. A failure leaves the job to the worker. */
export async function runPending(jobs: PendingJob[]): Promise<void> {
  if (jobs.length === 0) return;
  const { jobHandlers } = await import("@/lib/reactions");
  const done: string[] = [];
  for (const job of jobs) {
    const handler = jobHandlers[job.topic];
    if (!handler) continue;
    try {
      await handler(job.payload as never, { signal: new AbortController().signal });
      done.push(job.id);
    } catch (error) {
      log.warn({ topic: job.topic, err: error }, "a job is left to the worker");
    }
  }
  if (done.length > 0) await db().job.deleteMany({ where: { id: { in: done } } });
}
