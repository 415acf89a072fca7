import { pool } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import type { SearchPort } from "./port";

const holder = globalThis as unknown as { lumbungSearch?: Promise<SearchPort> };

async function open(): Promise<SearchPort> {
  if (env.meiliUrl) {
    const { createMeiliSearch } = await import("./meili/adapter");
    return createMeiliSearch({ url: env.meiliUrl, apiKey: env.meiliApiKey });
  }
  const { createPostgresSearch } = await import("./postgres/adapter");
  return createPostgresSearch(pool());
}

/** The index of this installation: Meilisearch when `MEILI_URL` names one, else PostgreSQL. */
export function searchIndex(): Promise<SearchPort> {
  holder.lumbungSearch ??= open();
  return holder.lumbungSearch;
}
