import { db } from "@/lib/platform/db/client";
import { reindexAll } from "@/lib/search/reindex";
import { seedArticles } from "./seed-articles";
import { seedDiscussions, seedLessons } from "./seed-community";
import { seedOrganization } from "./seed-organization";

/** The password of every demo account; shown on the sign-in page while `LUMBUNG_DEMO` is on. */
export { DEMO_PASSWORD } from "@/lib/employees/demo";

/**
 * Fills an empty database with the demo organization, once. Everything but the organization itself goes through the product's
 * own commands, so that ledger, audit trail and index are what they would be.
 */
export async function seedDemo(progress: (step: string) => void = () => {}): Promise<void> {
  if (await db().organization.findFirst({ select: { id: true } })) return;
  progress("organization");
  await seedOrganization();
  progress("articles");
  await seedArticles();
  progress("lessons");
  await seedLessons();
  progress("discussions");
  await seedDiscussions();
  progress("index");
  await db().job.deleteMany({ where: { topic: "search.index" } });
  await reindexAll();
}
