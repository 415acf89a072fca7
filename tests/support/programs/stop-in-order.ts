import { setTimeout as pause } from "node:timers/promises";
import { Shutdown } from "@/scripts/launcher/shutdown";

const shutdown = new Shutdown();
for (const part of ["database", "next", "worker", "site"])
  shutdown.add(part, async () => {
    await pause(100);
    console.log(`${part} is down`);
  });
setInterval(() => undefined, 1_000);
console.log("started");
