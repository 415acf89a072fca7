import { z } from "zod";
import { when } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";

/** Open reviews that nobody holds, or somebody who has left; for the worker. */
export const listWaitingReviews = defineQuery({
  name: "review.listWaiting",
  summary: "Open reviews that wait for a reviewer.",
  input: z.object({}),
  load: () => true as const,
  permit: ({ actor }) => when(actor.kind === "system", "not_yours"),
  run: async ({ db }) => {
    const left = await db.employee.findMany({ where: { offboardedAt: { not: null } }, select: { id: true } });
    const rows = await db.review.findMany({
      where: { outcome: null, OR: [{ reviewerId: null }, { reviewerId: { in: left.map(({ id }) => id) } }] },
      orderBy: { submittedAt: "asc" },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },
});
