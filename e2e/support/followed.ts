import type { Page } from "@playwright/test";

/** The page's stream of changes is open, and what that makes it read again is read: from here on it is told. */
export async function followed(page: Page, read: string) {
  await page.waitForResponse((response) => response.url().endsWith("/api/workspace/changes") && response.ok());
  await page.waitForResponse((response) => response.url().includes(`/api/read/${read}?`) && response.ok());
}
