import type { Page } from "@playwright/test";
import { WORKFLOW } from "../../lib/contract/plan/paths";
import {
  barriers,
  cellOf,
  ENOUGH,
  EVERY_STEP,
  expectSaved,
  main,
  makeDraft,
  openFolds,
  openPart,
  publish,
  readPlan,
  readPosting,
} from "../support/builder";
import { expect, test } from "../support/world";

const steps = (page: Page) => page.getByRole("list", { name: "Steps" }).getByRole("listitem");
const stepNames = async (page: Page) =>
  (await steps(page).allInnerTexts()).map((text) => /Resume|Interview|Form|SMS questions/.exec(text)?.[0]);

test("steps are added, moved with the keyboard and by drag, taken out and put back", async ({
  world,
  page,
  request,
}) => {
  const door = await world.as(world.admin);
  const draft = await makeDraft(world, world.admin, {
    title: "Backend engineer",
    steps: { resume: {}, web_interview: {} },
    questions: ENOUGH,
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");

  await test.step("a step is added at the end and opens", async () => {
    await page.getByRole("button", { name: "Add step" }).click();
    await page.getByRole("menuitem", { name: /^Form/ }).click();
    await expect(page.getByRole("heading", { name: "Form", level: 2 })).toBeVisible();
    expect(await stepNames(page)).toEqual(["Resume", "Interview", "Form"]);
  });

  await test.step("Alt with an arrow moves it, and says where it is now", async () => {
    await page.getByRole("button", { name: /Step 3: Form/ }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => stepNames(page)).toEqual(["Resume", "Form", "Interview"]);
    await expect(page.getByText("Step 3 is now step 2 of 3.")).toBeAttached();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => stepNames(page)).toEqual(["Form", "Resume", "Interview"]);
  });

  await test.step("the pointer drags it, and no id is read out", async () => {
    const from = await steps(page).nth(0).locator("[aria-hidden]").first().boundingBox();
    const to = await steps(page).nth(2).boundingBox();
    if (!from || !to) throw new Error("the steps are not on the page");
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2, to.y, { steps: 8 });
    await page.mouse.move(from.x + from.width / 2, to.y + to.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => stepNames(page)).toEqual(["Resume", "Interview", "Form"]);
    await expect(page.locator('[id^="DndLiveRegion"]').first()).toHaveText("");
  });

  await test.step("what is taken out is put back by undo, where it was and with what it said", async () => {
    await page.getByRole("button", { name: "Take out step 2, Interview" }).click();
    await expect.poll(() => stepNames(page)).toEqual(["Resume", "Form"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => stepNames(page)).toEqual(["Resume", "Interview", "Form"]);
  });

  await expectSaved(page);
  await page.reload();
  await expect.poll(() => stepNames(page)).toEqual(["Resume", "Interview", "Form"]);
  await publish(door, draft.id);
  const { posting } = await readPosting(world, request, draft.id);
  expect(posting.workflow.map((step: { type: string }) => step.type)).toEqual(["resume", "web_interview", "form"]);
});

test("a posting without steps leads to Add step, and the mark is on no part that cannot mend it", async ({
  world,
  page,
}) => {
  const draft = await makeDraft(world, world.admin, { title: "Backend engineer", steps: { web_interview: {} } });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "settings");
  await page.getByRole("button", { name: "Take out step 1, Interview" }).click();
  await page.getByRole("button", { name: "The workflow needs at least one step." }).click();
  await expect(page.getByRole("button", { name: "Add step" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Link and deadline" })).toBeVisible();
  await expect(page.getByRole("button", { name: "The job", exact: true })).toBeVisible();
});

test("a step says what the job says until it says something of its own, and can go back", async ({
  world,
  page,
  request,
}) => {
  const door = await world.as(world.admin);
  const draft = await makeDraft(world, world.admin, {
    title: "Backend engineer",
    posting: { company_overview: "DataForge moves data for shops.", company_overview_delivery_mode: "reference_only" },
    steps: { web_interview: {} },
    questions: ENOUGH,
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, draft.stepOf("web_interview"));
  await page.getByRole("button", { name: /^Texts of this step/ }).click();
  const own = page.getByRole("textbox", { name: "Company overview in this step" });
  await expect(own).toHaveAttribute("placeholder", "DataForge moves data for shops.");
  await expect(own).toHaveValue("");
  const mode = page.getByRole("combobox", { name: "How the company overview is used in this step" });
  await expect(mode).toHaveText("As in the job: only when asked");

  await page.getByRole("button", { name: "Say it differently here: Company overview in this step" }).click();
  await expect(own).toBeFocused();
  await expect(own).toHaveValue("DataForge moves data for shops.");
  await own.fill("DataForge, for engineers.");
  await mode.click();
  await page.getByRole("option", { name: /^Never told/ }).click();
  await expect(cellOf(page, `step/${draft.stepOf("web_interview")}/company_overview_delivery_mode`)).toContainText(
    "never said to the candidate",
  );
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole("button", { name: /^Texts of this step/ })).toContainText("2 of its own");
  await page.getByRole("button", { name: /^Texts of this step/ }).click();
  await expect(own).toHaveValue("DataForge, for engineers.");

  await page.getByRole("button", { name: "Use the posting's: Company overview in this step" }).click();
  await expect(own).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(own).toHaveValue("DataForge, for engineers.");
  await page.getByRole("button", { name: "Use the posting's: Company overview in this step" }).click();
  await expectSaved(page);
  await publish(door, draft.id);
  const { posting } = await readPosting(world, request, draft.id);
  expect(posting.workflow[0].config.company_overview).toBeUndefined();
  expect(posting.workflow[0].config.company_overview_delivery_mode).toBe("silent_reference");
});

test("a voice is found, heard and chosen", async ({ world, page, request }) => {
  const door = await world.as(world.admin);
  const draft = await makeDraft(world, world.admin, {
    title: "Backend engineer",
    steps: { web_interview: {} },
    questions: ENOUGH,
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, draft.stepOf("web_interview"));
  await page.getByRole("button", { name: /^Voice/ }).click();
  const voices = page.getByRole("radiogroup", { name: "Voice" });
  await expect(voices.getByRole("radio", { name: /^Default voice/ })).toBeChecked();
  await expect(voices.getByRole("radio", { name: /^Emma/ })).toBeVisible();
  await expect(voices.getByRole("radio", { name: /^Hannah/ })).toHaveCount(0);

  await page.getByRole("combobox", { name: "Language of the voice" }).click();
  await page.getByRole("option", { name: "German" }).click();
  await expect(voices.getByRole("radio", { name: /^Emma/ })).toHaveCount(0);
  const sample = page.waitForResponse((response) => response.url().includes("getVoicePreview"));
  await voices.getByRole("button", { name: /^Hear Hannah/ }).click();
  expect((await sample).headers()["content-type"]).toContain("audio/mpeg");
  await expect(voices.getByRole("button", { name: /^Stop Hannah/ })).toBeVisible();
  await expect(page.getByText("cannot be played here")).toHaveCount(0);
  // It stops by itself when it has been heard.
  await expect(voices.getByRole("button", { name: /^Hear Hannah/ })).toBeVisible({ timeout: 20_000 });

  await voices.getByRole("radio", { name: /^Hannah/ }).click();
  await page.getByRole("combobox", { name: "Gender of the voice" }).click();
  await page.getByRole("option", { name: "Male", exact: true }).click();
  await expect(voices.getByRole("radio", { name: /^Hannah/ })).toBeChecked();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole("button", { name: /^Voice/ })).toContainText("Hannah");
  await publish(door, draft.id);
  const { posting } = await readPosting(world, request, draft.id);
  expect(posting.workflow[0].config.voice_id).toMatch(/./);
});

test("interviews by phone say that no number is chosen, and lead to where it is", async ({ world, page }) => {
  const draft = await makeDraft(world, world.admin, {
    title: "Driver",
    steps: { web_interview: {} },
    questions: ENOUGH,
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, draft.stepOf("web_interview"));
  await page.getByRole("switch", { name: "Interviews by phone" }).click();
  await page.getByRole("button", { name: "Choose one" }).click();
  await expect(page.getByRole("combobox", { name: "Phone number" })).toBeFocused();
});

test("a message takes in names where the cursor is, and shows how it is read", async ({ world, page }) => {
  const draft = await makeDraft(world, world.admin, {
    title: "Night nurse",
    steps: { conversational_sms: {} },
    questions: ENOUGH,
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, draft.stepOf("conversational_sms"));
  const message = page.getByRole("textbox", { name: "Opening message" });
  await message.fill("Hi , about ");
  await message.press("Home");
  await message.press("ArrowRight");
  await message.press("ArrowRight");
  await message.press("ArrowRight");
  await page.getByRole("button", { name: "Put in: Candidate's name, Opening message" }).click();
  await message.press("End");
  await page.getByRole("button", { name: "Put in: Job title, Opening message" }).click();
  await expect(message).toHaveValue("Hi {{candidate_name}}, about {{job_title}}");
  await expect(main(page).getByText("Hi Jamie Chen, about Night nurse")).toBeVisible();
  await expect(cellOf(page, `step/${draft.stepOf("conversational_sms")}/intro_message`)).toContainText(
    "42 of 500 characters",
  );
});

test("what the API keeps beside the documented fields of an object survives an edit", async ({
  world,
  page,
  request,
}) => {
  const door = await world.as(world.admin);
  const kept = { our_own: { deep: [1, 2] }, show_transcript: false };
  const draft = await makeDraft(world, world.admin, {
    title: "Nurse",
    steps: { web_interview: { web_interview_config: kept } },
    questions: ENOUGH,
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, draft.stepOf("web_interview"));
  await page.getByRole("button", { name: /^The candidate's page/ }).click();
  await page.getByRole("switch", { name: "Show the transcript while they speak" }).click();
  await page.getByRole("textbox", { name: "Shortest interview" }).fill("10");
  await expectSaved(page);
  await publish(door, draft.id);
  const { posting } = await readPosting(world, request, draft.id);
  expect(posting.workflow[0].config.web_interview_config).toEqual({
    our_own: { deep: [1, 2] },
    show_transcript: true,
    min_duration_seconds: 600,
  });
  expect((await readPlan(door, draft.id)).get(WORKFLOW)).toEqual([draft.stepOf("web_interview")]);
});

const LOOKS = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1440, height: 900, colorScheme: "dark" },
  { width: 320, height: 800, colorScheme: "light" },
  { width: 320, height: 800, colorScheme: "dark" },
] as const;

test("every part of the builder can be read by everybody, in light and dark, wide and narrow", async ({
  world,
  browser,
}) => {
  test.setTimeout(240_000);
  const draft = await makeDraft(world, world.admin, {
    title: "Leitung der Intensivpflegestation und Donaudampfschifffahrtskoordination محمد عبد الرحمن الأنصاري",
    posting: { metadata: { Personalabteilungskostenstelle: "مركز التكلفة الرئيسي" } },
    steps: {
      ...EVERY_STEP,
      conversational_sms: { intro_message: "Hi {{candidate_name}}", blackout_period: { enabled: true } },
      web_interview: { phone_calls_enabled: true, cheat_detection_config: { enabled: true, threshold: 170 } },
    },
    questions: ENOUGH,
  });
  const parts = [
    "job",
    "settings",
    ...(["resume", "web_interview", "form", "conversational_sms"] as const).map(draft.stepOf),
  ];
  for (const { colorScheme, ...viewport } of LOOKS) {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: world.server.url });
    const page = await context.newPage();
    await world.signIn(page, world.admin);
    for (const part of parts) {
      await openPart(page, draft.id, part);
      await openFolds(page);
      expect(await barriers(page), `${part} at ${viewport.width}, ${colorScheme}`).toEqual([]);
    }
    await context.close();
  }
});
