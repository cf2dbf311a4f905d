import { postingCell } from "../../lib/contract/plan/paths";
import { barriers, cellOf, expectSaved, makeDraft, openPart, publish, writeCells } from "../support/builder";
import { expect, test } from "../support/world";

const BAKER = {
  title: "Baker",
  steps: { web_interview: {} },
  questions: { voice: [{ text: "Why bread?", score_weight: 3 }] },
};

test("publishing lists what is missing, and each of it leads to its field", async ({ world, page }) => {
  const draft = await makeDraft(world, world.admin, {
    title: "Baker",
    posting: { title: "x".repeat(300), deadline: "2020-01-01T00:00:00Z" },
    steps: { web_interview: {} },
    questions: { voice: [{ text: "Why?", score_weight: 11 }] },
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "settings");
  const list = page.getByRole("region", { name: "Before you publish" });
  await expect(list.getByRole("button")).toHaveText([
    /^Job title must not be longer than 200 characters/,
    "Question 1: weight must be 10 or less.",
    "Deadline has passed: nobody could begin.",
  ]);
  await list.getByRole("button", { name: /^Question 1/ }).click();
  const weight = cellOf(page, `question/${draft.questions.voice[0]?.id}/score_weight`);
  await expect(weight.getByRole("textbox")).toBeFocused();
  await weight.getByRole("textbox").fill("10");
  await list.getByRole("button", { name: /^Job title/ }).click();
  await expect(cellOf(page, postingCell("title")).getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Baker at night");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  // What is left is gone to.
  await expect(cellOf(page, postingCell("deadline")).locator("input").first()).toBeFocused();
  await cellOf(page, postingCell("deadline")).locator("input").first().fill("2099-01-01T10:00");
  await expect(page.getByText("Nothing is missing.")).toBeVisible();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page).toHaveURL(/\/postings\/[^/]+$/);
  await expect(page.getByRole("heading", { name: "Baker at night", level: 1 })).toBeVisible();
});

test("editing a live posting: what changes, whom it reaches, discarding and its undo, publishing", async ({
  world,
  page,
  request,
}) => {
  const draft = await makeDraft(world, world.admin, BAKER);
  const door = await world.as(world.admin);
  await publish(door, draft.id);
  const headers = { "X-API-KEY": world.apiKey };
  await request.post(`/api/v2/postings/${draft.id}/candidates`, {
    headers,
    data: { name: "Jo", email: "jo@example.com" },
  });
  await world.signIn(page, world.admin);
  await page.goto(`/postings/${draft.id}`);
  await expect(page.getByRole("link", { name: "Unpublished changes" })).toHaveCount(0);
  await page.getByRole("link", { name: "Edit" }).click();
  await expect(page.getByText("None: candidates see the posting as it stands here.")).toBeVisible();

  await cellOf(page, postingCell("title")).getByRole("textbox").fill("Night baker");
  await page.getByRole("button", { name: "See what changes" }).click();
  const dialog = page.getByRole("dialog", { name: "What publishing changes" });
  await expect(dialog.locator("del")).toHaveText("Baker");
  await expect(dialog.locator("ins")).toHaveText("Night baker");
  await expect(dialog.getByText("1 person who has not begun", { exact: false })).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await test.step("discarded, and taken back", async () => {
    await dialog.getByRole("button", { name: "Discard changes" }).click();
    await expect(page.getByRole("heading", { name: "Baker", exact: true, level: 1 })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { name: "Night baker", level: 1 })).toBeVisible();
    await expectSaved(page);
  });

  await test.step("candidates see it only once it is published", async () => {
    const titleNow = async () =>
      (await (await request.get(`/api/v2/postings/${draft.id}`, { headers })).json()).data.title;
    expect(await titleNow()).toBe("Baker");
    await page.goto(`/postings/${draft.id}`);
    await page.getByRole("link", { name: "Unpublished changes" }).click();
    await page.getByRole("button", { name: "Publish changes" }).click();
    await expect(page).toHaveURL(new RegExp(`/postings/${draft.id}$`));
    await expect(page.getByRole("heading", { name: "Night baker", level: 1 })).toBeVisible();
    expect(await titleNow()).toBe("Night baker");
  });
});

test("whoever publishes over somebody's change is told who changed what", async ({ world, page }) => {
  const draft = await makeDraft(world, world.admin, { ...BAKER, title: "Miller" });
  const ben = await world.addMember("recruiter", "Ben Baker");
  await world.signIn(page, world.admin);
  // A page that does not hear of changes while it is open.
  await page.route("**/api/workspace/changes*", (route) => route.abort());
  await openPart(page, draft.id, "job");
  await writeCells(await world.as(ben), draft.id, { [postingCell("job_overview")]: "You mill." });
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const told = page.getByText("Ben Baker changed “Job overview”. Look at it, then publish again.");
  await expect(told).toBeVisible();
  await expect(cellOf(page, postingCell("job_overview")).getByRole("textbox")).toHaveValue("You mill.");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page).toHaveURL(/\/postings\/[^/]+$/);
});

test("an editor takes the interview: the candidate's page in a new tab, a scorecard marked as a test, no candidate", async ({
  world,
  page,
}) => {
  const draft = await makeDraft(world, world.admin, { ...BAKER, title: "Confectioner" });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");
  await page.getByRole("button", { name: "Take it yourself" }).click();
  const opened = page.context().waitForEvent("page");
  await page.getByRole("button", { name: "Begin the test" }).click();
  const portal = await opened;
  await expect(portal.getByRole("checkbox")).toBeVisible();
  await portal.getByRole("checkbox").check();
  await portal.getByRole("button", { name: "Agree and go on" }).click();
  await expect(portal.getByRole("heading", { level: 1 })).toBeVisible();
  await portal.close();

  const scorecard = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "See its scorecard" }).click();
  await expect((await scorecard).getByText("Test", { exact: true })).toBeVisible();
  const { data } = await (await (await world.as(world.admin)).get(`/api/workspace/plans/${draft.id}`)).json();
  expect(data.posting).toMatchObject({ status: "draft", reach: { waiting: 0, under_way: 0, finished: 0 } });
});

test("a test and a clone are made of what is saved, or say why not; a tab that the browser refused is offered", async ({
  world,
  page,
}) => {
  const draft = await makeDraft(world, world.admin, { ...BAKER, title: "Pastry cook" });
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");
  const begin = page.getByRole("button", { name: "Begin the test" });

  // Only the answers to what is saved are lost: a test could be begun of the older state.
  const isSave = (body: string | null) => body?.includes("posting/job_overview") ?? false;
  await page.route("**/edit*", (route) => (isSave(route.request().postData()) ? route.abort() : route.continue()));
  await cellOf(page, postingCell("job_overview")).getByRole("textbox").fill("You bake at night.");
  await page.getByRole("button", { name: "Take it yourself" }).click();
  await begin.click();
  await expect(page.getByText("The test did not begin.")).toBeVisible();
  await expect(page.getByText("It is not all saved yet.", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "More actions for this posting" }).click();
  await page.getByRole("menuitem", { name: "Clone" }).click();
  await expect(page.getByText("No draft was made.")).toBeVisible();
  await page.getByRole("button", { name: "More actions for this posting" }).click();
  await page.getByRole("menuitem", { name: "Save as template" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as template" });
  await dialog.getByRole("button", { name: "Save template" }).click();
  await expect(dialog.getByText("It is not all saved yet.", { exact: false })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();

  await page.unroute("**/edit*");
  await page.getByRole("button", { name: "Take it yourself" }).click();
  await begin.click();
  await expect(page.getByText("your browser opened no tab for it", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the test" })).toHaveAttribute("href", /\/i\/|interview/);
});

test("the review says what is changed in the form's own words", async ({ world, page }) => {
  const door = await world.as(world.admin);
  const draft = await makeDraft(world, world.admin, BAKER);
  await publish(door, draft.id);
  const step = (await (await door.get(`/api/workspace/plans/${draft.id}`)).json()).data.base.workflow[0];
  await writeCells(door, draft.id, {
    [`step/${step}/min_evaluation_score`]: 0.6,
    [`step/${step}/interview_type`]: "behavioral",
    [postingCell("retake_cooldown_days")]: 2,
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");
  await page.getByRole("button", { name: "See what changes" }).click();
  const changes = page.getByRole("dialog", { name: "What publishing changes" }).getByRole("listitem");
  const change = (label: string) => changes.filter({ has: page.getByRole("button", { name: label, exact: true }) });
  await expect(change("Interview: minimum interview score, in per cent").locator("ins")).toHaveText("60 %");
  await expect(change("Interview: kind of interview").locator("ins")).toHaveText("Behavioural");
  await expect(change("Days between attempts").locator("ins")).toHaveText("2");
});

test("the builder's start, editor and review can be read by everybody, wide and narrow, light and dark", async ({
  world,
  browser,
}) => {
  test.setTimeout(240_000);
  const title = "Sachbearbeiterin für Donaudampfschifffahrtsgesellschaftskapitänsangelegenheiten محمد";
  const draft = await makeDraft(world, world.admin, { ...BAKER, title });
  for (const [width, colorScheme] of [
    [1440, "light"],
    [390, "dark"],
    [320, "light"],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      baseURL: world.server.url,
    });
    const page = await context.newPage();
    await world.signIn(page, world.admin);
    for (const from of ["description", "template", "posting", "blank"]) {
      await page.goto(`/postings/new?from=${from}`);
      await expect(page.getByRole("tabpanel")).toBeVisible();
      expect(await barriers(page), `${from} ${width}`).toEqual([]);
    }
    await openPart(page, draft.id, "job");
    if (width < 1280) await page.getByRole("button", { name: "As the candidate sees it" }).click();
    await expect(page.getByRole("heading", { name: "What will happen" })).toBeVisible();
    expect(await barriers(page), `job ${width}`).toEqual([]);
    await openPart(page, draft.id, draft.stepOf("web_interview"));
    if (width < 1280) await page.getByRole("button", { name: "As the candidate sees it" }).click();
    await expect(page.getByText("Question 1, as the candidate sees it")).toBeVisible();
    expect(await barriers(page), `step ${width}`).toEqual([]);
    await page.getByRole("button", { name: "Take it yourself" }).click();
    expect(await barriers(page), `test ${width}`).toEqual([]);
    await context.close();
  }
});
