import { z } from "zod";
import { allow, refuse } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";

/** One's own sessions that still work, the newest first. */
export const listSessions = defineQuery({
  name: "session.list",
  summary: "Your own sessions that still work.",
  http: "GET /sessions",
  input: z.object({}),
  load: async ({ actor }) => actor.id,
  permit: ({ actor }) => (actor.kind === "employee" ? allow : refuse("employees_only")),
  run: async ({ db, actor, target, now }) => {
    const rows = await db.session.findMany({
      where: { employeeId: target, endedAt: null, expiresAt: { gt: now } },
      orderBy: { lastSeenAt: "desc" },
      select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
    });
    const items = rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      current: row.id === actor.sessionId,
    }));
    return { items };
  },
});
