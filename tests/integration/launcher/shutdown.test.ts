import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { startProgram } from "../../support/child-program";

it("stops every part in order on Ctrl-C, once, however often it is pressed", async () => {
  const program = startProgram(["--import", "tsx", "tests/support/programs/stop-in-order.ts"]);
  await program.says("started");
  program.child.kill("SIGINT");
  await pause(120);
  program.child.kill("SIGINT");
  program.child.kill("SIGTERM");
  expect(await program.ended).toBe(0);
  const down = program
    .output()
    .split("\n")
    .filter((line) => line.endsWith("is down"));
  expect(down).toEqual(["site is down", "worker is down", "next is down", "database is down"]);
  expect(program.output()).toContain("Lumbung has stopped.");
});
