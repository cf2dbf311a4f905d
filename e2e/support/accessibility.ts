import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What keeps somebody from using the page as it stands, by WCAG 2.2 AA: each rule with the places that break it. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}
