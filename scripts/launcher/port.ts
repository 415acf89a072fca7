import { createServer } from "node:net";
import { errorCode, LaunchFailure } from "./failure.mjs";
import { say } from "./messages.mjs";

/** Fails with one sentence where the site could not listen, before minutes are spent on building it. */
export async function assertPortIsFree(host: string, port: number): Promise<void> {
  try {
    await listenOnce(host, port);
  } catch (error) {
    throw portFailure(error, host, port);
  }
}

/** The sentence for a listen that failed. */
export function portFailure(error: unknown, host: string, port: number): unknown {
  const code = errorCode(error);
  if (code === "EADDRINUSE") return new LaunchFailure(say("portUsed", { host, port, next: port + 1 }));
  if (code === "EACCES") return new LaunchFailure(say("portForbidden", { port }));
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return new LaunchFailure(say("hostUnavailable", { host }));
  return error;
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return listenOnce("127.0.0.1", 0);
}

function listenOnce(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ host, port, exclusive: true }, () => {
      const address = probe.address();
      const taken = typeof address === "object" && address ? address.port : port;
      probe.close(() => resolve(taken));
    });
  });
}
