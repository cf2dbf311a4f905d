import type { BrowserContext, Locator, Page } from "@playwright/test";
import { postingCell, questionsCell } from "../../lib/contract/plan/paths";
import { cellOf, expectSaved, makeDraft, openPart, readPlan, writeCells } from "../support/builder";
import { expect, test, type World } from "../support/world";

const [title, overview] = [postingCell("title"), postingCell("job_overview")];

const boxOf = (page: Page, path: string): Locator => cellOf(page, path).getByRole("textbox").first();
const saveStatus = (page: Page, words: string) =>
  expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();

/** A draft that this page has open, and what the server holds of it. */
async function opened(world: World, page: Page, name: string) {
  const draft = await makeDraft(world, world.admin, {
    title: name,
    steps: { web_interview: {} },
    questions: { voice: [{ text: "Why us?" }] },
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");
  const door = await world.as(world.admin);
  return { ...draft, held: async (path: string) => (await readPlan(door, draft.id)).get(path) };
}

/** Another person's browser, at the same draft. */
async function colleague(world: World, page: Page, draftId: string): Promise<{ context: BrowserContext; page: Page }> {
  const browser = page.context().browser();
  if (!browser) throw new Error("no browser");
  const context = await browser.newContext({ baseURL: world.server.url });
  const other = await context.newPage();
  await world.signIn(other, await world.addMember("recruiter", `Ben Number${Math.floor(performance.now())}`));
  await openPart(other, draftId, "job");
  return { context, page: other };
}

test("what is typed is at the server within two seconds, and there again after a reload", async ({ world, page }) => {
  const draft = await opened(world, page, "Night nurse");
  await boxOf(page, overview).fill("You care for twelve patients. رعاية المرضى 护士");
  await expect.poll(() => draft.held(overview), { timeout: 2000, intervals: [100] }).toContain("twelve patients");
  await expectSaved(page);
  await page.reload();
  await expect(boxOf(page, overview)).toHaveValue("You care for twelve patients. رعاية المرضى 护士");
});

test("what an editor saves is not read back by their own page, and is there when they come again", async ({
  world,
  page,
}) => {
  let reads = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/read/getPlan?")) reads++;
  });
  const draft = await opened(world, page, "Weaver");
  await page.waitForLoadState("networkidle");
  const before = reads;
  for (const text of ["You weave.", "You weave cloth.", "You weave cloth by hand."]) {
    await boxOf(page, overview).fill(text);
    await expect.poll(() => draft.held(overview)).toBe(text);
  }
  await expectSaved(page);
  // What somebody else saves is told after what this page saved: once it is here, nothing of it is on its way.
  const ben = await world.addMember("recruiter", "Ben Weaver");
  await writeCells(await world.as(ben), draft.id, { [postingCell("instructions")]: "Be kind." });
  await expect(boxOf(page, postingCell("instructions"))).toHaveValue("Be kind.");
  expect(reads - before).toBe(1);

  await page.getByRole("link", { name: "All postings" }).click();
  await expect(page).toHaveURL(/\/postings$/);
  await page.goBack();
  await expect(boxOf(page, overview)).toHaveValue("You weave cloth by hand.");
  await expect(page.getByText("changed this a moment ago")).toHaveCount(0);
});

test("100 kB of pasted text are kept", async ({ world, page }) => {
  const draft = await opened(world, page, "Archivist");
  const long = "A line of a very long description, as somebody pastes it.\n".repeat(1800);
  await boxOf(page, postingCell("description")).fill(long);
  await expect.poll(async () => String(await draft.held(postingCell("description"))).length).toBe(long.length);
  await expectSaved(page);
});

test("a tab that crashes without a connection loses nothing", async ({ world, page }) => {
  const draft = await opened(world, page, "Ambulance driver");
  const context = page.context();
  await context.setOffline(true);
  await boxOf(page, overview).fill("Typed in a tunnel");
  await saveStatus(page, "Not connected: kept in this browser");
  const crashed = page.waitForEvent("crash");
  const session = await context.newCDPSession(page);
  // The tab dies before it can answer.
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
  await context.setOffline(false);

  const next = await context.newPage();
  await openPart(next, draft.id, "job");
  await expect(boxOf(next, overview)).toHaveValue("Typed in a tunnel");
  await expect.poll(() => draft.held(overview)).toBe("Typed in a tunnel");
});

test("a lost connection is told, and what was typed meanwhile is saved when it is back", async ({ world, page }) => {
  const draft = await opened(world, page, "Lighthouse keeper");
  await page.context().setOffline(true);
  await boxOf(page, overview).fill("First offline");
  await saveStatus(page, "Not connected: kept in this browser");
  await boxOf(page, postingCell("interview_process_overview")).scrollIntoViewIfNeeded();
  await expect(page.getByRole("heading", { level: 1 })).not.toBeInViewport();
  await expect(page.getByRole("status").filter({ hasText: "Not connected" })).toBeInViewport();
  await boxOf(page, title).fill("Lighthouse keeper, nights");
  expect(await draft.held(title)).toBe("Lighthouse keeper");
  await page.context().setOffline(false);
  await expectSaved(page);
  expect(await draft.held(title)).toBe("Lighthouse keeper, nights");
  expect(await draft.held(overview)).toBe("First offline");
});

test("the server is stopped while somebody types and started again: it has everything a moment later", async ({
  world,
  page,
}) => {
  const draft = await opened(world, page, "Baker");
  await boxOf(page, overview).fill("Before");
  await expectSaved(page);
  await world.server.kill();
  await boxOf(page, overview).fill("While the server was away");
  await saveStatus(page, "Not connected: kept in this browser");
  await world.server.restart();
  await expectSaved(page);
  expect(await draft.held(overview)).toBe("While the server was away");
});

test("a session that ended elsewhere keeps the text, and saves it after signing in again", async ({ world, page }) => {
  const draft = await opened(world, page, "Librarian");
  const signedOut = await page.request.post("/api/auth/sign-out", {
    headers: { origin: world.server.url },
    data: {},
  });
  expect(signedOut.ok()).toBe(true);
  await boxOf(page, overview).fill("Typed after the end");
  await expect(page.getByText("Your session has ended", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in" })).toHaveAttribute("target", "_blank");
  await expect(boxOf(page, overview)).toHaveValue("Typed after the end");
  await world.signIn(page, world.admin);
  await page.getByRole("button", { name: "Try again" }).click();
  await expectSaved(page);
  expect(await draft.held(overview)).toBe("Typed after the end");
});

test("what the server refuses stays in its field with the reason, and everything else is saved", async ({
  world,
  page,
}) => {
  const draft = await opened(world, page, "Printer");
  const tooMuch = "x".repeat(400_010);
  await boxOf(page, overview).evaluate((box: HTMLTextAreaElement, text) => {
    // As a paste does it, without a key for each letter.
    const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
    write?.call(box, text);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }, tooMuch);
  await boxOf(page, title).fill("Printer, days");
  await expect(cellOf(page, overview).getByText("Not saved, kept in this browser.", { exact: false })).toBeVisible();
  await expect.poll(() => draft.held(title)).toBe("Printer, days");
  await expect(boxOf(page, overview)).toHaveValue(tooMuch);
  await boxOf(page, overview).fill("Short enough");
  await expectSaved(page);
  expect(await draft.held(overview)).toBe("Short enough");
});

test.describe("two people who edit one posting", () => {
  test("see each other's changes in other fields, and go on typing in their own", async ({ world, page }) => {
    const draft = await opened(world, page, "Porter");
    const ben = await colleague(world, page, draft.id);
    await boxOf(page, overview).fill("Ada's overview");
    await boxOf(ben.page, title).fill("Head porter");
    await expect(boxOf(page, title)).toHaveValue("Head porter");
    await expect(boxOf(ben.page, overview)).toHaveValue("Ada's overview");
    await expect(cellOf(page, title).getByText(/^Ben Number\d+ changed this a moment ago\.$/)).toBeVisible();
    expect(await draft.held(title)).toBe("Head porter");
    expect(await draft.held(overview)).toBe("Ada's overview");
    await ben.context.close();
  });

  test("are asked when it is the same field, and neither text is lost on the way", async ({ world, page }) => {
    const draft = await opened(world, page, "Guard");
    const ben = await colleague(world, page, draft.id);
    await ben.context.setOffline(true);
    await boxOf(ben.page, title).fill("Guards");
    await saveStatus(ben.page, "Not connected: kept in this browser");
    await boxOf(page, title).fill("Head guard");
    await expect.poll(() => draft.held(title)).toBe("Head guard");
    await ben.context.setOffline(false);

    const choice = cellOf(ben.page, title).getByRole("alert");
    await expect(choice.getByText("Head guard")).toBeVisible();
    await expect(boxOf(ben.page, title)).toHaveValue("Guards");
    expect(await draft.held(title)).toBe("Head guard");
    await saveStatus(ben.page, "Not all saved: you have to choose");
    await ben.page.getByRole("button", { name: /^Settings/ }).click();
    await ben.page.getByRole("button", { name: "Go there" }).click();
    await expect(boxOf(ben.page, title)).toBeFocused();
    await boxOf(page, title).fill("Head guard at night");
    await expect(choice.getByText("Head guard at night")).toBeVisible();
    await choice.getByRole("button", { name: "Keep mine" }).click();
    await expect.poll(() => draft.held(title)).toBe("Guards");
    await expectSaved(ben.page);
    await expect(boxOf(page, title)).toHaveValue("Guards");
    await ben.context.close();
  });

  test("both have the question that each of them added", async ({ world, page }) => {
    const draft = await opened(world, page, "Driver");
    const ben = await colleague(world, page, draft.id);
    const step = draft.stepOf("web_interview");
    await openPart(page, draft.id, step);
    await openPart(ben.page, draft.id, step);
    await ben.context.setOffline(true);
    const add = async (editor: Page, text: string) => {
      await editor.getByRole("button", { name: "Add question", exact: true }).click();
      await editor.keyboard.type(text);
    };
    await add(ben.page, "From Ben?");
    await add(page, "From Ada?");
    await expectSaved(page);
    await ben.context.setOffline(false);
    await expectSaved(ben.page);
    for (const editor of [page, ben.page]) {
      await expect(editor.locator("[data-question]")).toHaveCount(3);
    }
    const ids = await draft.held(questionsCell("voice"));
    expect(ids).toHaveLength(3);
    await ben.context.close();
  });

  test("who loses the question that they are writing is told who deleted it, and puts it back as they left it", async ({
    world,
    page,
  }) => {
    const draft = await opened(world, page, "Tailor");
    const ben = await colleague(world, page, draft.id);
    const step = draft.stepOf("web_interview");
    await openPart(page, draft.id, step);
    await openPart(ben.page, draft.id, step);
    await ben.page.getByRole("button", { name: /Why us\?/ }).click();
    await ben.page.keyboard.type(" And why now?");
    await expectSaved(ben.page);
    await page.getByRole("button", { name: /Why us\?/ }).focus();
    await page.keyboard.press("Delete");
    await expect(ben.page.getByText("Ada Admin deleted the question that you had open.")).toBeVisible();
    await ben.page.getByRole("button", { name: "Put it back" }).click();
    const text = ben.page.getByRole("textbox", { name: "Question", exact: true });
    await expect(text).toHaveValue("Why us? And why now?");
    await expect(text).toBeFocused();
    await expect(page.getByRole("button", { name: /And why now\?/ })).toBeVisible();

    await page.getByRole("button", { name: "Take out step 1, Interview" }).click();
    await expect(ben.page.getByText("Ada Admin took out the step “Interview” that you had open.")).toBeVisible();
    await ben.page.getByRole("button", { name: "Put it back" }).click();
    await expect(page.getByRole("button", { name: /Step 1: Interview/ })).toBeVisible();
    await ben.context.close();
  });
});
