import type { Locator, Page } from "@playwright/test";
import { expectSaved } from "../support/builder";
import { expect, test } from "../support/world";

const AD = `Night nurse
You care for twelve patients on our surgical ward, four nights a week.
Required: a valid nursing licence, two years on a ward. German is a plus.`;

const focused = (page: Page) => page.locator(":focus");

/** What is wrong with where the focus is: nothing has it, or nobody sees it. */
const trouble = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return "nothing has the focus";
    const marked = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow.includes("px");
    };
    // A row of a list is marked as a whole, a switch beside its hidden input.
    const near = [at, at.parentElement, at.parentElement?.parentElement ?? null, at.closest("tr")];
    const drawn = [getComputedStyle(at, "::after"), getComputedStyle(at, "::before")];
    if (near.some(marked) || drawn.some((one) => one.outlineStyle !== "none")) return "";
    return `the focus is not seen on ${at.outerHTML.slice(0, 200)}`;
  });

/** Tab until `goal` has the focus; each stop on the way must be seen. */
async function tabTo(page: Page, goal: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(goal).toBeVisible();
  let wraps = 0;
  for (let stops = 0; stops < 150; stops += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    const told = await trouble(page);
    // Past the last stop the browser's own bar would come.
    if (told === "nothing has the focus" && wraps++ < 2) continue;
    expect(told).toBe("");
  }
  throw new Error(`Tab does not lead to ${goal}`);
}

/** Goes to a control and presses it. */
async function press(page: Page, goal: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press(key);
}

/** The focus is somewhere, once everything that moves it has done so. */
async function keepsFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

const questionTexts = (page: Page) => page.locator("[data-question] [data-text]").allTextContents();
const steps = async (page: Page) =>
  (await page.getByRole("list", { name: "Steps" }).getByRole("listitem").allInnerTexts()).map(
    (text) => /Resume|Interview|Form|SMS questions/.exec(text)?.[0],
  );

test("from signing in to a published and shared posting by keyboard alone", async ({ world, page, context }) => {
  test.setTimeout(240_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);

  await test.step("signs in and begins a posting", async () => {
    await page.goto("/");
    await tabTo(page, page.getByRole("textbox", { name: "Email" }));
    await page.keyboard.type(world.admin.email);
    await tabTo(page, page.getByLabel("Password", { exact: true }));
    await page.keyboard.type(world.admin.password);
    await page.keyboard.press("Enter");
    await press(page, page.getByRole("link", { name: "New posting" }).first());
    await expect(page).toHaveURL(/\/postings\/new/);
    await keepsFocus(page);
  });

  await test.step("has a plan drafted and opens it", async () => {
    await tabTo(page, page.getByRole("textbox", { name: "Job description" }));
    await page.keyboard.insertText(AD);
    await press(page, page.getByRole("button", { name: "Draft a plan" }));
    await keepsFocus(page);
    await press(page, page.getByRole("button", { name: "Open as a draft" }));
    await expect(page).toHaveURL(/\/edit/);
    await keepsFocus(page);
  });

  await test.step("adds a step, moves it, takes it out and brings it back", async () => {
    await expect.poll(() => steps(page)).toContain("Interview");
    const before = await steps(page);
    await press(page, page.getByRole("button", { name: "Add step" }));
    await page.getByRole("menuitem", { name: /^SMS questions/ }).waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect.poll(() => steps(page)).toEqual([...before, "SMS questions"]);
    await keepsFocus(page);
    const added = page.getByRole("button", { name: /^Step \d: SMS questions/ });
    await tabTo(page, added, "Shift+Tab");
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(async () => (await steps(page)).indexOf("SMS questions")).toBe(before.length - 1);
    await expect(added).toBeFocused();
    await press(page, page.getByRole("button", { name: /^Take out step \d, SMS questions/ }));
    await expect.poll(() => steps(page)).toEqual(before);
    await expect(focused(page)).toHaveAttribute("data-part");
    await page.keyboard.press("Control+z");
    await expect(added).toBeFocused();
    await tabTo(page, page.getByRole("button", { name: /^Take out step \d, SMS questions/ }));
    await page.keyboard.press("Space");
    await expect.poll(() => steps(page)).toEqual(before);
  });

  const questions = page.getByRole("region", { name: /^Questions/ });
  await test.step("writes questions, moves, deletes and brings back one", async () => {
    await press(page, page.getByRole("button", { name: /^Step \d: Interview/ }));
    const planned = await page.locator("[data-question]").count();
    await press(page, questions.getByRole("button", { name: "Add question" }));
    await expect(focused(page)).toHaveJSProperty("tagName", "TEXTAREA");
    await page.keyboard.type("First of ours?");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Second of ours?");
    await page.keyboard.press("Escape");
    const second = questions.locator("[data-row]").filter({ hasText: "Second of ours?" });
    await expect(second).toBeFocused();
    await page.keyboard.press("Alt+ArrowUp");
    const order = async () => (await questionTexts(page)).filter((text) => text.endsWith("of ours?"));
    await expect.poll(order).toEqual(["Second of ours?", "First of ours?"]);
    await expect(second).toBeFocused();
    await page.keyboard.press("Delete");
    await expect.poll(order).toEqual(["First of ours?"]);
    await expect(focused(page)).toHaveAttribute("data-row");
    await page.keyboard.press("Control+z");
    await expect.poll(order).toEqual(["Second of ours?", "First of ours?"]);
    await expect(second).toBeFocused();
    expect(await page.locator("[data-question]").count()).toBe(planned + 2);
  });

  await test.step("gives one choices, moves and removes them", async () => {
    await page.keyboard.press("Enter");
    const card = page.getByRole("group", { name: /^Question \d+$/ }).filter({ has: page.locator("textarea") });
    await tabTo(page, card.getByRole("combobox", { name: "Way of asking" }));
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: /^Multiple choice/ }).waitFor();
    await page.keyboard.type("Mult");
    await page.keyboard.press("Enter");
    await press(page, card.getByRole("button", { name: "Add choice" }));
    const choices = () =>
      card
        .getByRole("textbox", { name: /^Choice \d/ })
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)); // safe: textboxes are inputs
    await page.keyboard.type("Day");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Night");
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(choices).toEqual(["Night", "Day"]);
    await expect(focused(page)).toHaveValue("Night");
    for (const left of [["Day"], []]) {
      await press(page, card.getByRole("button", { name: "Remove choice 1" }));
      await expect.poll(choices).toEqual(left);
      await keepsFocus(page);
    }
    await expect(card.getByRole("button", { name: "Add choice" })).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect.poll(choices).toEqual(["Day"]);
    await page.keyboard.press("Enter");
    await page.keyboard.type("Night");
    await expect.poll(choices).toEqual(["Day", "Night"]);
    await page.keyboard.press("Escape");
    await expect(focused(page)).toHaveAttribute("data-row");
  });

  await test.step("opens dialogs and closes them, back where it was", async () => {
    for (const name of ["Paste questions", "Reuse"]) {
      const opener = questions.getByRole("button", { name });
      await press(page, opener);
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      await expect(opener).toBeFocused();
    }
  });

  await test.step("takes out a line of metadata and brings it back", async () => {
    await press(page, page.getByRole("button", { name: "Settings", exact: true }));
    await press(page, page.getByRole("button", { name: "Add a line" }));
    await expect(page.getByRole("textbox", { name: "Key 1" })).toBeFocused();
    await page.keyboard.type("ward");
    await page.keyboard.press("Tab");
    await page.keyboard.type("4");
    await press(page, page.getByRole("button", { name: "Take out line 1" }));
    await expect(page.getByRole("button", { name: "Add a line" })).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("button", { name: "Take out line 1" })).toBeFocused();
    await expect(page.getByRole("textbox", { name: "Key 1" })).toHaveValue("ward");
    await expectSaved(page);
  });

  await test.step("publishes, and copies the link to share", async () => {
    await press(page, page.getByRole("button", { name: "Publish", exact: true }));
    await expect(page).toHaveURL(/\/postings\/[^/]+$/);
    await keepsFocus(page);
    const share = page.getByRole("button", { name: "Share", exact: true });
    await press(page, share);
    const dialog = page.getByRole("dialog");
    await press(page, dialog.getByRole("button", { name: /^Copy/ }).first());
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/apply\/dataforge\//);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(share).toBeFocused();
  });
});
