import { createServer, type Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import next from "next";
import { portFailure } from "./launcher/port";

export interface SiteOptions {
  root: string;
  dev: boolean;
  host: string;
  port: number;
}

/** The running site. Its parts are stopped one after the other, the outermost first. */
export interface Site {
  stopHttp(): Promise<void>;
  stopWorker(): Promise<void>;
  stopNext(): Promise<void>;
}

const PATIENCE_MS = 8_000;

/** Starts Next, the HTTP server and the worker in this process. */
export async function startSite({ root, dev, host, port }: SiteOptions): Promise<Site> {
  const app = next({ dev, dir: root, hostname: host, port, quiet: true });
  await app.prepare();
  const answer = app.getRequestHandler();
  const server = createServer((request, response) => {
    // Who connects, as the socket knows it; a client cannot say it for itself.
    request.headers["x-lumbung-address"] = request.socket.remoteAddress ?? "";
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  server.keepAliveTimeout = 65_000;
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  }
  await listen(server, host, port);
  const { startWorker, workerSeenAt } = await import("@/lib/platform/jobs/worker");
  const { disconnect } = await import("@/lib/platform/db/client");
  const worker = await startWorker();
  // Nobody should be told that the site is ready while its own health check says otherwise.
  for (let waited = 0; workerSeenAt() === 0 && waited < 5_000; waited += 20) await pause(20);
  return {
    stopHttp: () => closeServer(server),
    stopWorker: () => worker.stop(),
    stopNext: async () => {
      await app.close();
      await disconnect();
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portFailure(error, host, port)));
    server.listen({ host, port }, resolve);
  });
}

// Requests under way are answered; connections that only wait are closed at once.
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
