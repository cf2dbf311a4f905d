import type { Locator, Page } from "@playwright/test";
import { draftOfFourSteps, openStep, saved } from "../support/question-editing";
import { expect, test, type World } from "../support/world";

const regionOf = (page: Page) => page.getByRole("region", { name: /^Questions/ });
const rowsOf = (page: Page) => regionOf(page).locator("[data-question]");
/** The texts of the list in order; an open card is asked for what is typed in it. */
const textsOf = (page: Page) =>
  rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => row.querySelector("textarea")?.value ?? row.querySelector("[data-text]")?.textContent ?? ""),
  );
const row = (page: Page, text: string): Locator => regionOf(page).getByRole("button", { name: text });

async function withQuestions(world: World, page: Page, texts: string[]): Promise<string> {
  await world.signIn(page, world.admin);
  const id = await draftOfFourSteps(world, world.admin);
  await openStep(page, id, "web_interview");
  await paste(
    page,
    texts.map((text, index) => `${index + 1}. ${text}`),
  );
  await expect.poll(() => textsOf(page)).toEqual(texts);
  await saved(page);
  return id;
}

async function paste(page: Page, lines: string[]): Promise<void> {
  await regionOf(page).getByRole("button", { name: "Paste questions" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Lines" }).fill(lines.join("\n"));
  await page.getByRole("button", { name: `Add ${lines.length}` }).click();
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.locator("[data-grip]").boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("nothing to drag");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 20, { steps: 4 });
  await page.mouse.move(end.x + 20, end.y + end.height / 2, { steps: 12 });
  await page.mouse.up();
}

test("a list is put in order by keyboard and by drag, and is the same after a reload", async ({ world, page }) => {
  await withQuestions(world, page, ["Ah?", "Be?", "Ce?", "De?"]);

  await row(page, "Ah?").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => textsOf(page)).toEqual(["Be?", "Ce?", "Ah?", "De?"]);
  await expect(row(page, "Ah?")).toBeFocused();
  const said = regionOf(page).getByRole("status").filter({ hasText: "Question 2 is now question 3 of 4." });
  await expect(said).toHaveCount(1);

  await drag(page, rowsOf(page).nth(3), rowsOf(page).nth(0));
  await expect.poll(() => textsOf(page)).toEqual(["De?", "Be?", "Ce?", "Ah?"]);

  await row(page, "Be?").click();
  await page.keyboard.type(" Say more.");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rowsOf(page).nth(0).locator("textarea").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row(page, "Be? Say more.")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(row(page, "De?")).toBeFocused();
  await saved(page);
  await page.reload();
  await expect.poll(() => textsOf(page)).toEqual(["Be? Say more.", "De?", "Ce?", "Ah?"]);
});

test("questions are duplicated, deleted and brought back", async ({ world, page }) => {
  await withQuestions(world, page, ["Ah?", "Be?"]);
  await row(page, "Ah?").click();
  const card = page.getByRole("group", { name: "Question 1", exact: true });
  await card.getByRole("textbox", { name: "What to listen for" }).fill("Calm");
  await card.getByRole("button", { name: "Duplicate question 1" }).click();
  const copy = page.getByRole("group", { name: "Question 2", exact: true });
  await expect(copy.getByRole("textbox", { name: "What to listen for" })).toHaveValue("Calm");
  await page.keyboard.type(" Again?");
  await expect.poll(() => textsOf(page)).toEqual(["Ah?", "Ah? Again?", "Be?"]);

  await row(page, "Be?").focus();
  await page.keyboard.press("Delete");
  await expect(row(page, "Ah? Again?")).toBeFocused();
  await expect.poll(() => textsOf(page)).toEqual(["Ah?", "Ah? Again?"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => textsOf(page)).toEqual(["Ah?", "Ah? Again?", "Be?"]);
  await saved(page);
  await page.reload();
  await expect.poll(() => textsOf(page)).toEqual(["Ah?", "Ah? Again?", "Be?"]);
});

test("keys with Ctrl or Cmd on a question are not the question's", async ({ world, page }) => {
  await withQuestions(world, page, ["Ah?", "Be?"]);
  await row(page, "Be?").focus();
  for (const keys of ["Meta+Backspace", "Control+Delete", "Shift+Delete", "Control+k"]) await page.keyboard.press(keys);
  expect(await textsOf(page)).toEqual(["Ah?", "Be?"]);
  await expect(row(page, "Be?")).toBeFocused();
});

test("questions are kept in the library and used again, from there and from other postings", async ({
  world,
  page,
  request,
}) => {
  await withQuestions(world, page, ["What calms you?", "What drives you?"]);
  await row(page, "What calms you?").click();
  const card = page.getByRole("group", { name: "Question 1", exact: true });
  await card.getByRole("textbox", { name: "What a 5 looks like" }).fill("A habit");
  await card.getByRole("button", { name: "Keep question 1 in our library" }).click();
  await expect(page.getByText("Kept in your library.")).toBeVisible();

  const other = await draftOfFourSteps(world, world.admin);
  await openStep(page, other, "web_interview");
  await regionOf(page).getByRole("button", { name: "Reuse" }).click();
  const dialog = page.getByRole("dialog", { name: "Reuse questions" });
  await dialog.getByRole("tab", { name: "Our library" }).click();
  await dialog.getByRole("searchbox", { name: "Search" }).fill("CALMS");
  await dialog.getByRole("checkbox", { name: /What calms you\?/ }).check();
  await dialog.getByRole("button", { name: "Add 1 question" }).click();
  await expect.poll(() => textsOf(page)).toEqual(["What calms you?"]);
  await row(page, "What calms you?").click();
  await expect(page.getByRole("textbox", { name: "What a 5 looks like" })).toHaveValue("A habit");
  await saved(page);

  await test.step("deleting from the library can be undone", async () => {
    await regionOf(page).getByRole("button", { name: "Reuse" }).click();
    await dialog.getByRole("tab", { name: "Our library" }).click();
    await dialog.getByRole("button", { name: "Delete from our library: What calms you?" }).click();
    await expect(dialog.getByText(/Your library has no questions yet/)).toBeVisible();
    // The button is gone; who pressed it is still in the dialog.
    await expect(dialog.getByRole("searchbox", { name: "Search" })).toBeFocused();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(dialog.getByRole("checkbox", { name: /What calms you\?/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    // Escape closed the dialog and not the card behind it.
    await expect(page.getByRole("textbox", { name: "What a 5 looks like" })).toBeVisible();
  });

  await test.step("several questions of a published posting are added at once", async () => {
    const made = await request.post("/api/v2/postings", {
      headers: { "X-API-KEY": world.apiKey },
      data: {
        title: "Ward manager",
        description: "Leads a ward of thirty beds.",
        workflow: [
          {
            type: "web_interview",
            questions: ["Whom did you teach?", "Whom did you follow?"].map((text) => ({ modality: "voice", text })),
          },
        ],
      },
    });
    expect(made.status(), await made.text()).toBe(201);
    await regionOf(page).getByRole("button", { name: "Reuse" }).click();
    await dialog.getByRole("checkbox", { name: /Whom did you teach\?.*Ward manager/ }).check();
    await dialog.getByRole("checkbox", { name: /Whom did you follow\?/ }).check();
    await dialog.getByRole("button", { name: "Add 2 questions" }).click();
    await expect.poll(() => textsOf(page)).toEqual(["What calms you?", "Whom did you teach?", "Whom did you follow?"]);
  });
});

test("an order that the server refuses is put back with its reason; without a connection it waits", async ({
  world,
  page,
  browser,
}) => {
  const id = await withQuestions(world, page, ["Ah?", "Be?"]);
  await page.context().setOffline(true);
  await row(page, "Ah?").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByText("Not connected: kept in this browser")).toBeVisible();
  await expect.poll(() => textsOf(page)).toEqual(["Be?", "Ah?"]);
  await page.context().setOffline(false);
  await saved(page);

  const rita = await world.addMember("recruiter", "Rita Recruiter");
  const hers = await (await browser.newContext({ baseURL: world.server.url })).newPage();
  await world.signIn(hers, rita);
  await openStep(hers, id, "web_interview");
  await expect.poll(() => textsOf(hers)).toEqual(["Be?", "Ah?"]);
  const admin = await world.as(world.admin);
  const { members } = await (await admin.get("/api/workspace/team")).json();
  const { id: userId } = members.find((member: { email: string }) => member.email === rita.email);
  const changed = await admin.patch(`/api/workspace/team/${userId}`, { data: { role: "hiring_manager" } });
  expect(changed.ok(), await changed.text()).toBe(true);
  await row(hers, "Be?").focus();
  await hers.keyboard.press("Alt+ArrowDown");
  await expect(
    hers.getByText("The change was not saved; the list is as it was before.", { exact: false }),
  ).toBeVisible();
  await expect.poll(() => textsOf(hers)).toEqual(["Be?", "Ah?"]);
  await hers.context().close();
});
