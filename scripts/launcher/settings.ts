import path from "node:path";
import { LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";

/** What the environment asks of the launcher; the site itself reads lib/platform/env.ts. */
export interface Settings {
  root: string;
  data: string;
  host: string;
  port: number;
  dev: boolean;
  demo: boolean;
  givenDatabase: string | undefined;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** Reads and checks the settings; whatever is wrong is told in one sentence before anything is started. */
export function readSettings(args: readonly string[] = []): Settings {
  const given = process.env;
  const root = process.cwd();
  const settings: Settings = {
    root,
    data: path.resolve(root, given.LUMBUNG_DATA || ".lumbung"),
    host: given.HOST || "127.0.0.1",
    port: portFrom(given.PORT || "3000"),
    dev: args.includes("--dev"),
    demo: given.LUMBUNG_DEMO ? isOn(given.LUMBUNG_DEMO) : !given.DATABASE_URL,
    givenDatabase: given.DATABASE_URL ? postgresUrl(given.DATABASE_URL) : undefined,
  };
  const demoInPublic = settings.demo && !LOOPBACK.has(settings.host) && given.LUMBUNG_DEMO_PUBLIC !== "yes-i-know";
  if (demoInPublic) throw new LaunchFailure(say("demoPublic"));
  return settings;
}

/** The address at which a person on this machine opens the site. */
export function addressOf({ host, port }: Pick<Settings, "host" | "port">): string {
  if (LOOPBACK.has(host) || host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Makes the choices of the launcher known to everything that reads the environment after it. */
export function publishSettings(settings: Settings, databaseUrl: string): void {
  process.env.DATABASE_URL = databaseUrl;
  process.env.LUMBUNG_DATA = settings.data;
  process.env.LUMBUNG_DEMO = settings.demo ? "on" : "off";
  process.env.HOST = settings.host;
  process.env.PORT = String(settings.port);
  process.env.LUMBUNG_URL ||= addressOf(settings);
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || (settings.dev ? "development" : "production") });
}

function isOn(value: string): boolean {
  return ["1", "true", "yes", "on"].includes(value.toLowerCase());
}

function portFrom(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new LaunchFailure(say("portInvalid", { port: text }));
}

function postgresUrl(text: string): string {
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new LaunchFailure(say("databaseUrlInvalid"));
}
