import { db } from "@/lib/platform/db/client";
import { log } from "@/lib/platform/log";
import { addSeconds, now } from "@/lib/platform/time/clock";
import type { JobHandler } from "./queue";

const IDLE_MS = 500;
const LEASE_SECONDS = 30;
const RENEW_MS = 10_000;

interface ClaimedJob {
  id: string;
  topic: string;
  payload: unknown;
  attempts: number;
}

export interface Worker {
  stop(): Promise<void>;
}

const holder = globalThis as unknown as { lumbungWorkerSeen?: number };

/** When the worker of this process last looked for work, in milliseconds since 1970; 0 before it started. */
export function workerSeenAt(): number {
  return holder.lumbungWorkerSeen ?? 0;
}

/** Takes the oldest due job under a lease. Two workers never hold the same one. */
async function claim(): Promise<ClaimedJob | null> {
  const rows = await db().$queryRaw<ClaimedJob[]>`
    UPDATE job SET leased_until = now() + make_interval(secs => ${LEASE_SECONDS}), attempts = attempts + 1
    WHERE id = (
      SELECT id FROM job WHERE run_at <= now() AND (leased_until IS NULL OR leased_until < now())
      ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, topic, payload, attempts`;
  return rows[0] ?? null;
}

async function perform(job: ClaimedJob, handlers: Record<string, JobHandler>, signal: AbortSignal): Promise<void> {
  const renewal = setInterval(() => {
    holder.lumbungWorkerSeen = Date.now();
    db()
      .job.update({ where: { id: job.id }, data: { leasedUntil: addSeconds(now(), LEASE_SECONDS) } })
      .catch(() => {});
  }, RENEW_MS);
  try {
    const handler = handlers[job.topic];
    if (!handler) throw new Error(`no handler for ${job.topic}`);
    await handler(job.payload as never, { signal });
    await db().job.deleteMany({ where: { id: job.id } });
  } catch (error) {
    // A stop hands the job back at once; a failure waits longer each time, at most an hour.
    const delay = signal.aborted ? 0 : Math.min(2 ** job.attempts, 3600);
    const failure = error instanceof Error ? error.message : String(error);
    if (!signal.aborted) log.error({ topic: job.topic, err: error }, "a job failed");
    await db()
      .job.updateMany({ where: { id: job.id }, data: { leasedUntil: null, runAt: addSeconds(now(), delay), failure } })
      .catch(() => {});
  } finally {
    clearInterval(renewal);
  }
}

/** Works through the jobs of this database until stopped. Any number may run at once. */
export async function startWorker(): Promise<Worker> {
  const { jobHandlers } = await import("@/lib/reactions");
  const stopping = new AbortController();
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      const wake = () => {
        clearTimeout(timer);
        resolve();
      };
      stopping.signal.addEventListener("abort", wake, { once: true });
    });

  const loop = (async () => {
    while (!stopping.signal.aborted) {
      try {
        const job = await claim();
        holder.lumbungWorkerSeen = Date.now();
        if (job) await perform(job, jobHandlers, stopping.signal);
        else await sleep(IDLE_MS);
      } catch (error) {
        log.error({ err: error }, "the worker cannot reach the database");
        await sleep(2000);
      }
    }
  })();

  return {
    async stop() {
      stopping.abort();
      await loop;
    },
  };
}
