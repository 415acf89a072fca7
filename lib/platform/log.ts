import pino from "pino";
import { env } from "@/lib/platform/env";

/** The process's log. Secrets never reach it: known names are cut wherever they stand. */
export const log = pino({
  level: env.logLevel,
  base: undefined,
  redact: {
    paths: [
      "password",
      "*.password",
      "token",
      "*.token",
      "secret",
      "*.secret",
      "cookie",
      "*.cookie",
      "authorization",
      "*.authorization",
    ],
    censor: "[cut]",
  },
});
