import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { explain, LaunchFailure } from "@/scripts/launcher/failure.mjs";
import { claimInstance } from "@/scripts/launcher/instance";
import { isAtLeast, MINIMUM_TO_START } from "@/scripts/launcher/node-version.mjs";
import { startProgram } from "../../support/child-program";
import { temporaryFolder } from "../../support/temporary-folder";

async function start(env: Record<string, string>): Promise<{ code: number | null; sentence: string }> {
  const program = startProgram(["scripts/start.mjs"], { LUMBUNG_DATA: await temporaryFolder(), ...env });
  const code = await program.ended;
  const lines = program
    .output()
    .split("\n")
    .filter((line) => line.startsWith("✗"));
  expect(lines, program.output()).toHaveLength(1);
  return { code, sentence: lines[0] ?? "" };
}

async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

describe("npm start refuses with one clear sentence and an exit code", () => {
  it("when the port is used", async () => {
    const port = await takenPort();
    const { code, sentence } = await start({ PORT: String(port) });
    expect(code).toBe(1);
    expect(sentence).toContain(`Port ${port} on 127.0.0.1 is used by another program`);
  });

  it("when the database cannot be reached, and keeps its password to itself", async () => {
    const port = await takenPort();
    const { code, sentence } = await start({
      DATABASE_URL: `postgresql://owner:very-secret@127.0.0.1:1/lumbung`,
      PORT: String(port),
    });
    expect(code).toBe(1);
    expect(sentence).toMatch(
      /The database at 127\.0\.0\.1:1\/lumbung cannot be reached \(.*ECONNREFUSED.*\); check DATABASE_URL\./,
    );
    expect(sentence).not.toContain("very-secret");
  });

  it("when DATABASE_URL is none", async () => {
    const { code, sentence } = await start({ DATABASE_URL: "mysql://somewhere" });
    expect(code).toBe(1);
    expect(sentence).toContain("DATABASE_URL is not a PostgreSQL address");
  });

  it("when the port is not a number", async () => {
    const { code, sentence } = await start({ PORT: "eighty" });
    expect(code).toBe(1);
    expect(sentence).toContain("PORT must be a number");
  });

  it("when demo accounts would be open to the network, until told twice", async () => {
    const { code, sentence } = await start({ HOST: "0.0.0.0" });
    expect(code).toBe(1);
    expect(sentence).toContain("Demo accounts are on");
    const port = await takenPort();
    const twice = await start({ HOST: "0.0.0.0", LUMBUNG_DEMO_PUBLIC: "yes-i-know", PORT: String(port) });
    expect(twice.sentence).toContain(`Port ${port}`);
    const without = await start({ HOST: "0.0.0.0", LUMBUNG_DEMO: "off", PORT: String(port) });
    expect(without.sentence).toContain(`Port ${port}`);
  });

  it("when it already runs on this data", async () => {
    const data = await temporaryFolder();
    const instance = await claimInstance(data, { pid: process.pid, url: "http://localhost:4321" });
    onTestFinished(() => instance.release());
    const { code, sentence } = await start({ LUMBUNG_DATA: data });
    expect(code).toBe(1);
    expect(sentence).toContain(`already running on this data (process ${process.pid}): http://localhost:4321`);
  });

  it("in Indonesian where the terminal is", async () => {
    const { sentence } = await start({ PORT: "0", LUMBUNG_LOCALE: "id" });
    expect(sentence).toContain("PORT harus bilangan");
  });
});

describe("what a failure is called", () => {
  it("knows a full disk by its code, by PostgreSQL's and by a program's words", () => {
    const full =
      "The disk is full; free some space and start again.|Ruang cakram habis; kosongkan sebagian lalu jalankan lagi.";
    for (const error of [
      Object.assign(new Error("write"), { code: "ENOSPC" }),
      Object.assign(new Error("could not extend file"), { code: "53100" }),
      new Error('could not write to file "base/1": No space left on device'),
    ])
      expect(full).toContain(explain(error));
    expect(full).not.toContain(explain(new LaunchFailure("something else")));
  });

  it("compares versions of Node as numbers", () => {
    expect(isAtLeast("18.20.4", MINIMUM_TO_START)).toBe(false);
    expect(isAtLeast("20.0.0", MINIMUM_TO_START)).toBe(true);
    expect(isAtLeast("22.9.0", [22, 12])).toBe(false);
    expect(isAtLeast("22.12.0", [22, 12])).toBe(true);
    expect(isAtLeast("100.0.0", [22, 12])).toBe(true);
  });
});
