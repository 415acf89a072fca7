import pg from "pg";
import { describe, expect, it } from "vitest";
import { db, pool } from "@/lib/platform/db/client";
import { useDatabase } from "../../support/database";

const database = useDatabase();

describe("the database below the application", () => {
  it("is migrated and answers the application's role", async () => {
    expect(await db().unit.count()).toBe(0);
    const { rows } = await pool().query("SELECT current_user AS name");
    expect(rows[0].name).toBe("lumbung_app");
  });

  it("lets the application neither change nor take away what is append-only", async () => {
    for (const table of ["audit_event", "credit_entry", "revision", "verification"])
      for (const statement of [`DELETE FROM ${table}`, `UPDATE ${table} SET id = id`, `TRUNCATE ${table} CASCADE`])
        await expect(pool().query(statement), statement).rejects.toThrow(/permission denied/);
  });

  it("refuses the same to the owner by trigger", async () => {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(
      "INSERT INTO audit_event (id, via, action, target_type, target_id, request_id) VALUES (gen_random_uuid(), 'system', 'a', 'b', 'c', 'd')",
    );
    await expect(owner.query("DELETE FROM audit_event")).rejects.toThrow(/append-only/);
    await expect(owner.query("UPDATE audit_event SET action = 'x'")).rejects.toThrow(/append-only/);
    await expect(owner.query("TRUNCATE credit_entry CASCADE")).rejects.toThrow(/append-only/);
    await owner.end();
  });
});
