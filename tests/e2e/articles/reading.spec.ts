import { expect, test } from "@playwright/test";
import { expectAccessible, signInAs } from "../support/people";

test("an employee finds a published article in a space and reads it", async ({ page }) => {
  await signInAs(page, "Penulis");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("menunggu Anda");
  await expectAccessible(page);
  await page.goto("/spaces");
  await page.getByRole("link", { name: "Operasi daerah irigasi" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/search?q=pintu+bendung");
  await page.locator("ol.rows a.t").first().click();
  await expect(page.locator(".prose p").first()).toBeVisible();
  await expectAccessible(page);
});

test("a visitor who follows a link comes back to it after signing in", async ({ page }) => {
  await page.goto("/spaces");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fspaces/);
  await page.getByRole("button", { name: "Penulis", exact: true }).click();
  await expect(page).toHaveURL(/\/spaces$/);
});
