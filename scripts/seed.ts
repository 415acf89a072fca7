import { disconnect } from "@/lib/platform/db/client";
import { seedDemo } from "@/prisma/seed/seed";

await seedDemo();
await disconnect();
