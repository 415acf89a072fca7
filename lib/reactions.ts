import type { JobHandler } from "@/lib/platform/jobs/queue";
import type { Reaction } from "@/lib/platform/operation/events";

/** Event -> what else happens. Read it to know every consequence of an act that is not in the command itself. */
export const reactions: Record<string, Reaction[]> = {};

/** Topic -> who does the job. */
export const jobHandlers: Record<string, JobHandler> = {};
