import { z } from "zod";
import { allow } from "@/lib/platform/access/decision";
import { env } from "@/lib/platform/env";
import { defineQuery } from "@/lib/platform/operation/query";
import { DEMO_PASSWORD, DEMO_PERSONAS } from "../demo";

/** The demo organization's accounts with their password, for the sign-in page; empty unless the demo is on. */
export const listDemoAccounts = defineQuery({
  name: "session.listDemoAccounts",
  summary: "The demo accounts anybody may use, while the demo is on.",
  input: z.object({}),
  load: () => true as const,
  permit: () => allow,
  run: async ({ db }) => {
    if (!env.demo) return { password: "", items: [] };
    const rows = await db.employee.findMany({
      where: { persona: { in: [...DEMO_PERSONAS] }, offboardedAt: null },
      select: { persona: true, nip: true, name: true, unit: { select: { nameId: true, nameEn: true } } },
    });
    const items = DEMO_PERSONAS.flatMap((key) => rows.filter((row) => row.persona === key)).map((row) => ({
      key: row.persona ?? "",
      nip: row.nip,
      name: row.name,
      unitName: { id: row.unit.nameId, en: row.unit.nameEn },
    }));
    return { password: DEMO_PASSWORD, items };
  },
});
