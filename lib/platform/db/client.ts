import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/platform/env";
import { type Prisma, PrismaClient } from "./generated/client";

/** A transaction or the client itself: what queries and commands work on. */
export type Tx = Prisma.TransactionClient;

interface Connection {
  pool: pg.Pool;
  prisma: PrismaClient;
}

const holder = globalThis as unknown as { lumbungConnection?: Connection };

function connect(): Connection {
  // The application works as `lumbung_app`, which may not change what is append-only.
  const pool = new pg.Pool({
    connectionString: env.databaseUrl,
    max: env.databasePoolSize,
    options: "-c role=lumbung_app -c timezone=UTC",
  });
  pool.on("error", () => {});
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

function connection(): Connection {
  holder.lumbungConnection ??= connect();
  return holder.lumbungConnection;
}

/** The Prisma client of this process. */
export function db(): PrismaClient {
  return connection().prisma;
}

/** The same connections for hand-written SQL on hot paths. */
export function pool(): pg.Pool {
  return connection().pool;
}

/** Ends all connections; for tests and for an orderly stop. */
export async function disconnect(): Promise<void> {
  const open = holder.lumbungConnection;
  holder.lumbungConnection = undefined;
  if (!open) return;
  await open.prisma.$disconnect();
  await open.pool.end().catch(() => {});
}
