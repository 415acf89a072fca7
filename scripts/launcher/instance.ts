import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { errorCode, LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";

/** What a running site tells whoever asks on its socket. */
export interface InstanceInfo {
  pid: number;
  url: string;
}

export interface Instance {
  release(): Promise<void>;
}

const PATIENCE_MS = 4_000;

/**
 * Claims the data folder for this process. The claim is a listening socket and not a file with a number in it: it
 * ends with the process however that ends, and a number that was given to another program cannot deceive it.
 */
export async function claimInstance(data: string, info: InstanceInfo): Promise<Instance> {
  const address = socketOf(data);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const server = await listen(address, info);
    if (server) return { release: () => close(server) };
    const other = await askInstance(data);
    if (!other) await rm(address, { force: true });
    else if (Date.now() > until) throw new LaunchFailure(say("alreadyRunning", { pid: other.pid, url: other.url }));
    else await pause(250);
  }
}

/** Who holds the data folder now, if anybody does. */
export function askInstance(data: string): Promise<InstanceInfo | undefined> {
  return new Promise((resolve) => {
    const socket = connect(socketOf(data));
    let text = "";
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.once("error", () => resolve(undefined));
    socket.once("close", () => resolve(text ? (JSON.parse(text) as InstanceInfo) : undefined));
  });
}

function listen(address: string, info: InstanceInfo): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.once("error", () => socket.destroy());
      socket.end(JSON.stringify(info));
    });
    server.once("error", (error) => (errorCode(error) === "EADDRINUSE" ? resolve(undefined) : reject(error)));
    server.listen(address, () => resolve(server));
    server.unref();
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

// A socket's path may have about 100 characters, which a data folder can exceed.
function socketOf(data: string): string {
  const key = createHash("sha256").update(data).digest("hex").slice(0, 16);
  if (process.platform === "win32") return `\\\\.\\pipe\\lumbung-${key}`;
  return path.join(tmpdir(), `lumbung-${userInfo().uid}-${key}.sock`);
}
