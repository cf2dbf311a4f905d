import {
  ENOUGH,
  EVERY_STEP,
  expectSaved,
  main,
  makeDraft,
  openPart,
  publish,
  readPlan,
  readPosting,
  writeCells,
} from "../support/builder";
import { expect, test } from "../support/world";

test("what cannot be published is said at its field, and what was typed stays", async ({ world, page }) => {
  const door = await world.as(world.admin);
  const draft = await makeDraft(world, world.admin, {
    title: "Backend engineer",
    steps: EVERY_STEP,
    questions: ENOUGH,
  });
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
  const deadline = page.getByLabel("Deadline", { exact: true });
  await deadline.press("Backspace");
  await deadline.blur();
  await expect(main(page).getByText("Deadline is not a whole date with its time yet.")).toBeVisible();
  await deadline.focus();
  for (let part = 0; part < 6; part++) {
    await page.keyboard.press("Backspace");
    await page.keyboard.press("ArrowRight");
  }
  // Every part is out: none is a deadline too.
  await expect(main(page).getByText("is not a whole date")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Take the deadline out" })).toHaveCount(0);
  await deadline.fill("2020-01-01T09:00");
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
  await expect(main(page).getByText("Minimum interview score, in per cent must be from 0 to 100.")).toBeVisible();
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
  const draft = await makeDraft(world, world.admin, { title: "Nurse", steps: EVERY_STEP, questions: ENOUGH });
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
  const draft = await makeDraft(world, world.admin, { title: "Nurse", steps: EVERY_STEP, questions: ENOUGH });
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
  browser,
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
    steps: EVERY_STEP,
    questions: ENOUGH,
  });
  const hers = await (await browser.newContext({ baseURL: world.server.url })).newPage();
  await world.signIn(hers, manager);
  const call = encodeURIComponent(JSON.stringify({ params: { posting_id: draft.id } }));
  const read = async () => (await hers.request.get(`/api/read/getPosting?call=${call}`)).status();
  expect(await read()).toBe(404);
  await hers.goto("/postings");
  await expect(hers.getByRole("heading", { name: "Postings", level: 1 })).toBeVisible();
  await expect(hers.getByRole("link", { name: "Nurse" })).toHaveCount(0);

  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "settings");
  await expect(page.getByRole("combobox", { name: "Design" })).toHaveText("Old design");
  await page.getByRole("checkbox", { name: /Hana Manager/ }).click();
  await expect(page.getByRole("checkbox", { name: /Hana Manager/ })).toBeChecked();
  await expect
    .poll(async () => (await (await door.get(`/api/workspace/postings/${draft.id}/shares`)).json()).user_ids.length)
    .toBe(1);
  expect(await read()).toBe(200);
  await hers.reload();
  await hers.getByRole("link", { name: "Nurse" }).click();
  await expect(hers.getByRole("heading", { name: "Nurse", level: 1 })).toBeVisible();
  await hers.context().close();

  const deleted = await door.delete(`/api/workspace/library/${id}`);
  expect(deleted.ok(), await deleted.text()).toBe(true);
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Design" })).toContainText("not there any more");
  await expect(page.getByRole("checkbox", { name: /Hana Manager/ })).toBeChecked();
});

test("a language outside the list has its name and stays what it is", async ({ world, page }) => {
  const draft = await makeDraft(world, world.admin, {
    title: "Enfermeira",
    posting: { language: "pt-BR" },
    steps: EVERY_STEP,
    questions: ENOUGH,
  });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");
  await expect(page.getByRole("combobox", { name: "Language" })).toHaveText("Brazilian Portuguese");
  await page.getByRole("textbox", { name: "Interviewer name" }).fill("Marta");
  await expectSaved(page);
  expect((await readPlan(await world.as(world.admin), draft.id)).get("posting/language")).toBe("pt-BR");
});

test("the address of a posting is shown as it will be, and that changing it changes the link", async ({
  world,
  page,
  request,
}) => {
  const draft = await makeDraft(world, world.admin, { title: "Night Nurse", steps: EVERY_STEP, questions: ENOUGH });
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
