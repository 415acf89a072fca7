import { z } from "zod";
import { allow } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";

/** The agency's name and zone, as anybody may know them. */
export const getOrganization = defineQuery({
  name: "organization.get",
  summary: "The agency that runs this installation: name, time zone, minutes per JP.",
  http: "GET /organization",
  input: z.object({}),
  load: () => true as const,
  permit: () => allow,
  run: async ({ db }) => {
    const row = await db.organization.findFirst({ select: { name: true, timeZone: true, minutesPerJp: true } });
    return row ?? { name: "Lumbung", timeZone: "Asia/Jakarta", minutesPerJp: 45 };
  },
});
