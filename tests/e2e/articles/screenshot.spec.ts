import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { signInAs } from "../support/people";

const README_PICTURE = "docs/screenshot.png";

// The picture in the repository is replaced on purpose only: LUMBUNG_SCREENSHOT=1 npm test
const target =
  process.env.LUMBUNG_SCREENSHOT || !existsSync(README_PICTURE) ? README_PICTURE : "test-results/screenshot.png";

test("an article looks as the README shows it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await signInAs(page, "Penulis", "/search?q=pintu+bendung");
  await page.locator("ol.rows a.t").first().click();
  await expect(page.locator(".prose p").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: target, animations: "disabled" });
});
