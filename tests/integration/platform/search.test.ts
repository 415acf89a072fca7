import { describe, it } from "vitest";
import { pool } from "@/lib/platform/db/client";
import { createMeiliSearch } from "@/lib/platform/search/meili/adapter";
import { createPostgresSearch } from "@/lib/platform/search/postgres/adapter";
import { useDatabase } from "../../support/database";
import { describeSearch } from "./search.contract";

const meiliUrl = process.env.MEILI_URL;

describe("search port", () => {
  useDatabase();
  describeSearch("on PostgreSQL", async () => createPostgresSearch(pool()), { corrects: true });

  if (meiliUrl) {
    const apiKey = process.env.MEILI_API_KEY;
    describeSearch("on Meilisearch", async () => createMeiliSearch({ url: meiliUrl, apiKey, index: "lumbung_test" }), {
      corrects: false,
    });
  } else it.skip("on Meilisearch (skipped: no MEILI_URL)", () => {});
});
