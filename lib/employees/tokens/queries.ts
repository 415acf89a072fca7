import { z } from "zod";
import { allow, refuse } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";

/** One's own API tokens that still work; never the tokens themselves. */
export const listTokens = defineQuery({
  name: "token.list",
  summary: "Your own API tokens that still work.",
  http: "GET /tokens",
  input: z.object({}),
  load: async ({ actor }) => actor.id,
  permit: ({ actor }) => (actor.kind === "employee" ? allow : refuse("employees_only")),
  run: async ({ db, target, now }) => {
    const rows = await db.apiToken.findMany({
      where: { employeeId: target, endedAt: null, expiresAt: { gt: now } },
      orderBy: { createdAt: "desc" },
      select: { id: true, name: true, hint: true, scopes: true, createdAt: true, expiresAt: true, lastUsedAt: true },
    });
    const items = rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    }));
    return { items };
  },
});
