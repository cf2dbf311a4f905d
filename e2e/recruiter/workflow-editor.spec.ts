import type { Page } from "@playwright/test";
import { WORKFLOW } from "../../lib/contract/plan/paths";
import {
  barriers,
  cellOf,
  expectSaved,
  main,
  makeDraft,
  openFolds,
  openPart,
  publish,
  readPlan,
  readPosting,
  writeCells,
} from "../support/builder";
import { expect, test } from "../support/world";

const QUESTIONS = {
  voice: [{ text: "Why do you want to work here?" }],
  form: [{ text: "When can you begin?" }],
  sms: [{ text: "Can you work at night?" }],
};
const ALL = { resume: {}, web_interview: {}, form: {}, conversational_sms: {} };

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
    questions: QUESTIONS,
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

  await test.step("the pointer drags it", async () => {
    const from = await steps(page).nth(0).locator("[aria-hidden]").first().boundingBox();
    const to = await steps(page).nth(2).boundingBox();
    if (!from || !to) throw new Error("the steps are not on the page");
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2, to.y, { steps: 8 });
    await page.mouse.move(from.x + from.width / 2, to.y + to.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => stepNames(page)).toEqual(["Resume", "Interview", "Form"]);
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
    questions: QUESTIONS,
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
    questions: QUESTIONS,
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
    questions: QUESTIONS,
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
    questions: QUESTIONS,
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

test("what cannot be published is said at its field, and what was typed stays", async ({ world, page }) => {
  const door = await world.as(world.admin);
  const draft = await makeDraft(world, world.admin, { title: "Backend engineer", steps: ALL, questions: QUESTIONS });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");
  const title = page.getByRole("textbox", { name: "Job title" });
  await title.fill("x".repeat(300));
  await expect(main(page).getByText("must not be longer than 200 characters (it has 300)")).toBeVisible();
  await expect(main(page).getByText("300 of 200 characters, 100 too many.")).toBeVisible();
  await page.getByRole("textbox", { name: "Job description" }).fill("Wörter und mehr. ".repeat(6000));
  await expect(main(page).getByText("must not be longer than 50000 characters (it has 102000)")).toBeVisible();

  await openPart(page, draft.id, "settings");
  await page.getByRole("textbox", { name: "Retakes", exact: true }).fill("9");
  await expect(main(page).getByText("Retakes must be 5 or less.")).toBeVisible();
  await page.getByRole("textbox", { name: "Days between attempts" }).fill("soon");
  await expect(main(page).getByText("Days between attempts must be a number.")).toBeVisible();
  await page.getByRole("textbox", { name: "Scheduling link" }).fill("calendar");
  await expect(main(page).getByText("Scheduling link is not a web address.")).toBeVisible();
  await page.getByLabel("Deadline", { exact: true }).fill("2020-01-01T09:00");
  await expect(main(page).getByText("Deadline has passed: nobody could begin.")).toBeVisible();
  await page.getByRole("button", { name: "Add a line" }).click();
  await page.getByRole("textbox", { name: "Key 1" }).fill("team");
  await page.getByRole("textbox", { name: "Value 1" }).fill("one");
  await page.getByRole("button", { name: "Add a line" }).click();
  await page.getByRole("textbox", { name: "Key 2" }).fill("team");
  await page.getByRole("textbox", { name: "Value 2" }).fill("two");
  await expect(main(page).getByText("“team” is there twice")).toBeVisible();
  await expectSaved(page);

  await openPart(page, draft.id, draft.stepOf("web_interview"));
  await page.getByRole("textbox", { name: "Minimum interview score, in per cent" }).fill("150");
  await expect(main(page).getByText("Minimum interview score, in per cent must be 100 or less.")).toBeVisible();
  await page.getByRole("button", { name: /^Integrity/ }).click();
  await page.getByRole("switch", { name: "Watch for unusual behaviour" }).click();
  await page.getByRole("textbox", { name: "Threshold" }).fill("170");
  await expect(main(page).getByText("Threshold must be 100 or less.")).toBeVisible();
  await page.getByRole("button", { name: /^The candidate's page/ }).click();
  await page.getByRole("textbox", { name: "Backdrop image" }).fill("http://example.com/a.png");
  await expect(main(page).getByText("Backdrop image must be an address that begins with https://.")).toBeVisible();
  await expectSaved(page);

  const plan = await readPlan(door, draft.id);
  expect(String(plan.get("posting/description"))).toHaveLength(102_000);
  expect(plan.get("posting/retake_cooldown_days")).toBe("soon");
  await openPart(page, draft.id, "settings");
  await expect(page.getByRole("textbox", { name: "Value 2" })).toHaveValue("two");
  await expect(page.getByRole("textbox", { name: "Days between attempts" })).toHaveValue("soon");
});

test("sixty keys of metadata are told to be too many, and one that is taken out can be put back", async ({
  world,
  page,
}) => {
  const metadata = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`key ${index + 1}`, "value"]));
  const draft = await makeDraft(world, world.admin, { title: "Nurse", steps: ALL, questions: QUESTIONS });
  await writeCells(await world.as(world.admin), draft.id, { "posting/metadata": metadata });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "settings");
  await expect(main(page).getByText("60 of 50 keys")).toBeVisible();
  await expect(main(page).getByText("Metadata must not have more than 50 keys (it has 60).")).toBeVisible();
  const first = page.getByRole("textbox", { name: "Key 1", exact: true });
  const name = await first.inputValue();
  await page.getByRole("button", { name: "Take out line 1", exact: true }).click();
  await expect(main(page).getByText("59 of 50 keys")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(main(page).getByText("60 of 50 keys")).toBeVisible();
  await expect(page.locator(`input[value="${name}"]`)).toHaveCount(1);
});

test("a description that is pasted from a web page keeps its lines and bullets, and nothing else", async ({
  world,
  page,
}) => {
  const draft = await makeDraft(world, world.admin, { title: "Nurse", steps: ALL, questions: QUESTIONS });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");
  const text = page.getByRole("textbox", { name: "Job description" });
  await text.fill("Before. ");
  await text.press("End");
  const paste = (types: Record<string, string>) =>
    text.evaluate((field, given) => {
      const clipboardData = new DataTransfer();
      for (const [type, data] of Object.entries(given)) clipboardData.setData(type, data);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, types);
  await paste({
    "text/html":
      "<p>You <b onclick=alert(1)>care</b>.</p><ul><li>Nights</li><li>Weekends</li></ul><script>alert(1)</script>",
    "text/plain": "You care. Nights Weekends",
  });
  await expect(text).toHaveValue("Before. You care.\n\n- Nights\n- Weekends");
  await page.keyboard.press("Control+z");
  await expect(text).toHaveValue("Before. ");
  await paste({ "text/plain": "<h2>Pay</h2><p>50,000</p>" });
  await expect(text).toHaveValue("Before. Pay\n\n50,000");
});

test("hiring managers see a draft's posting from the tick on; a template that was deleted stays shown as such", async ({
  world,
  page,
}) => {
  const manager = await world.addMember("hiring_manager", "Hana Manager");
  const door = await world.as(world.admin);
  const added = await door.post("/api/workspace/library", {
    data: { kind: "design_template_group", name: "Old design", template_mappings: {} },
  });
  const { id } = await added.json();
  const draft = await makeDraft(world, world.admin, {
    title: "Nurse",
    posting: { design_template_group_id: id },
    steps: ALL,
    questions: QUESTIONS,
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "settings");
  await expect(page.getByRole("combobox", { name: "Design" })).toHaveText("Old design");
  await page.getByRole("checkbox", { name: /Hana Manager/ }).click();
  await expect(page.getByRole("checkbox", { name: /Hana Manager/ })).toBeChecked();
  await expect
    .poll(async () => (await (await door.get(`/api/workspace/postings/${draft.id}/shares`)).json()).user_ids.length)
    .toBe(1);
  expect((await (await world.as(manager)).get("/api/workspace/me")).ok()).toBe(true);

  const deleted = await door.delete(`/api/workspace/library/${id}`);
  expect(deleted.ok(), await deleted.text()).toBe(true);
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Design" })).toContainText("not there any more");
  await expect(page.getByRole("checkbox", { name: /Hana Manager/ })).toBeChecked();
});

test("the address of a posting is shown as it will be, and that changing it changes the link", async ({
  world,
  page,
  request,
}) => {
  const draft = await makeDraft(world, world.admin, { title: "Night Nurse", steps: ALL, questions: QUESTIONS });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "settings");
  await expect(main(page).getByText(/\/apply\/dataforge\/night-nurse$/)).toBeVisible();
  await page.getByRole("textbox", { name: "Link name" }).fill("Nächte im Mai");
  await expect(main(page).getByText(/\/apply\/dataforge\/nachte-im-mai$/)).toBeVisible();
  await expectSaved(page);
  await publish(await world.as(world.admin), draft.id);
  const { posting } = await readPosting(world, request, draft.id);
  expect(posting.urls.candidate_url).toMatch(/\/apply\/dataforge\/nachte-im-mai$/);

  await page.reload();
  await page.getByRole("textbox", { name: "Link name" }).fill("nights");
  await expect(main(page).getByText(/Publishing changes the link/)).toBeVisible();
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
    questions: QUESTIONS,
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
      ...ALL,
      conversational_sms: { intro_message: "Hi {{candidate_name}}", blackout_period: { enabled: true } },
      web_interview: { phone_calls_enabled: true, cheat_detection_config: { enabled: true, threshold: 170 } },
    },
    questions: QUESTIONS,
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
