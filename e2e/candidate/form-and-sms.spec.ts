import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { expectNoSidewaysScroll, violations } from "../support/readable";
import { expect, test, type World } from "../support/world";

const WORKFLOW = [
  {
    type: "form",
    questions: [
      { modality: "form", text: "Where do you live?", question_type: "textarea", is_answer_mandated: true },
      { modality: "form", text: "Years as a nurse", question_type: "number", answer: 2, is_knockout: true },
      {
        modality: "form",
        text: "Do you have a driving licence?",
        question_type: "multiple-choice",
        dropdown_values: [{ label: "Yes" }, { label: "No" }],
        answer: "Yes",
        is_knockout: true,
        is_answer_mandated: true,
      },
      {
        modality: "form",
        text: "Which wards do you know?",
        question_type: "multiple-choice",
        mcq_type: "multiple",
        dropdown_values: [{ label: "Surgery" }, { label: "Paediatrics" }, { label: "Intensive care" }],
      },
      { modality: "form", text: "Earliest start", question_type: "date" },
      { modality: "form", text: "Night shifts a month", question_type: "slider", slider_min: 0, slider_max: 8 },
      {
        modality: "form",
        text: "Your certificates",
        question_type: "file-upload",
        file_types: ["pdf"],
        allow_multiple_files: true,
      },
    ],
  },
  {
    type: "conversational_sms",
    config: { intro_message: "Hello {{candidate_name}}, two questions about {{job_title}}." },
    questions: [
      { modality: "sms", text: "Can you work weekends?", expected_answer: "yes", is_dealbreaker: true },
      { modality: "sms", text: "How many weekends a month?", expected_value: 1 },
    ],
  },
];

async function invited(world: World, request: APIRequestContext, name: string) {
  const headers = { "X-API-KEY": world.apiKey };
  const { url } = world.server;
  const created = await request.post(`${url}/api/v2/postings`, {
    headers,
    data: { title: "Ward Nurse", workflow: WORKFLOW },
  });
  const postingId: string = (await created.json()).data.id;
  const person = await request.post(`${url}/api/v2/postings/${postingId}/candidates`, {
    headers,
    data: { name, email: `${name.toLowerCase().replaceAll(" ", ".")}@example.com` },
  });
  const { interview_id, interview_url } = (await person.json()).data;
  return { postingId, interviewId: interview_id as string, path: new URL(interview_url).pathname };
}

/** Moves the focus as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error("the keyboard does not lead there");
}

async function press(page: Page, name: string | RegExp, key = "Enter") {
  await tabTo(page, page.getByRole("button", { name }));
  await page.keyboard.press(key);
}

/** The page as it is now, wide and on a phone. */
async function expectReadable(page: Page, where: string) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await violations(page), `${where} at ${width}`).toEqual([]);
    await expectNoSidewaysScroll(page, `${where} at ${width}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Marks what React drew each question of the form from; answers the questions that were drawn again since the last call. */
const drawnAgain = (page: Page): Promise<string[]> =>
  page.locator("[data-question]").evaluateAll((places) =>
    places.flatMap((place) => {
      // Private to React, and the one place where it tells: an element's props are other ones after each drawing.
      const name = Object.keys(place).find((key) => key.startsWith("__reactProps$"));
      if (!name) throw new Error("React keeps the props of an element elsewhere now.");
      const props: unknown = Reflect.get(place, name);
      const isNew = Reflect.get(place, "drawnFrom") !== props;
      Reflect.set(place, "drawnFrom", props);
      return isNew ? [(place.textContent ?? "").slice(0, 20)] : [];
    }),
  );

async function agree(page: Page) {
  await tabTo(page, page.getByRole("checkbox"));
  await page.keyboard.press("Space");
  await press(page, "Agree and go on");
}

test("a candidate fills in a form and answers short questions by keyboard, with a reload in the middle", async ({
  world,
  page,
  request,
  browser,
}) => {
  const { postingId, interviewId, path } = await invited(world, request, "Noor Haddad");

  await test.step("what lies ahead is told before anything begins", async () => {
    await page.goto(path);
    await expect(page.getByText("1. A form")).toBeVisible();
    await expect(page.getByText("You answer 7 questions in writing or by choosing", { exact: false })).toBeVisible();
    await expect(page.getByText("2. A few short questions")).toBeVisible();
    await expect(page.getByText("It takes about 7 minutes", { exact: false })).toBeVisible();
    await agree(page);
    await expect(page.getByRole("heading", { name: "A few questions in writing" })).toBeVisible();
  });

  await test.step("each kind of question is answered without a mouse", async () => {
    await tabTo(page, page.getByRole("textbox", { name: /^Where do you live/ }));
    expect(await drawnAgain(page)).toHaveLength(7);
    await page.keyboard.type("Bern\nnear the station");
    // A key waits for its own question, not for all of them.
    expect(await drawnAgain(page)).toEqual([expect.stringContaining("Where do you live")]);
    await tabTo(page, page.getByRole("textbox", { name: /^Years as a nurse/ }));
    await page.keyboard.type("three");
    await tabTo(page, page.getByRole("checkbox", { name: "Surgery" }));
    await page.keyboard.press("Space");
    await tabTo(page, page.getByRole("checkbox", { name: "Intensive care" }));
    await page.keyboard.press("Space");
    await tabTo(page, page.getByLabel("Earliest start"));
    await page.keyboard.type("01152027");
    await tabTo(page, page.getByRole("slider", { name: /^Night shifts a month/ }));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("textbox", { name: /^Night shifts a month/ })).toHaveValue("2");
  });

  await test.step("files are sent, refused with a reason, and taken back", async () => {
    const choose = async (name: string, content: string) => {
      const button = page.getByRole("button", { name: /^Choose files Your certificates/ });
      await tabTo(page, button);
      // It waits for the file before.
      await expect(button).toBeEnabled();
      const chooser = page.waitForEvent("filechooser");
      await page.keyboard.press("Enter");
      await (await chooser).setFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(content) });
    };
    const files = page.getByRole("list", { name: "Files for: Your certificates" });
    await choose("diploma.pdf", "%PDF-1.7 a diploma");
    await expect(files.getByText("diploma.pdf")).toBeVisible();
    await choose("picture.pdf", "this is no PDF");
    await expect(page.getByText('"picture.pdf" was not taken', { exact: false })).toBeVisible();
    await choose("old.pdf", "%PDF-1.7 an old one");
    await expect(files.getByRole("listitem")).toHaveCount(2);
    await press(page, "Remove old.pdf");
    await expect(files.getByRole("listitem")).toHaveCount(1);
  });

  await test.step("a reload loses nothing", async () => {
    await page.reload();
    await expect(page.getByRole("textbox", { name: /^Where do you live/ })).toHaveValue("Bern\nnear the station");
    await expect(page.getByRole("textbox", { name: /^Years as a nurse/ })).toHaveValue("three");
    await expect(page.getByRole("checkbox", { name: "Surgery" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Paediatrics" })).not.toBeChecked();
    await expect(page.getByLabel("Earliest start")).toHaveValue("2027-01-15");
    await expect(
      page.getByRole("list", { name: "Files for: Your certificates" }).getByText("diploma.pdf"),
    ).toBeVisible();
  });

  await test.step("what is wrong is said beside the field, and the keyboard is there", async () => {
    const start = page.getByLabel("Earliest start");
    await tabTo(page, start);
    await page.keyboard.press("Backspace");
    // Sent without leaving the date, of which a part is missing now.
    await page.keyboard.press("Enter");
    const years = page.getByRole("textbox", { name: /^Years as a nurse/ });
    await expect(years).toBeFocused();
    await expect(page.getByText("3 answers need another look.")).toBeVisible();
    await expect(start).toHaveAccessibleDescription(/Please enter a full date/);
    await tabTo(page, start);
    await page.keyboard.type("02");
    await expect(start).toHaveValue("2027-02-15");
    await expect(start).not.toHaveAccessibleDescription(/full date/);
    await expect(years).toHaveAccessibleDescription(/Please write a number with digits/);
    await expect(page.getByText("Please answer this question.")).toBeVisible();
    await expect(page.getByText("2 answers need another look.")).toBeVisible();
    await expectReadable(page, "the form");
    await years.press("ControlOrMeta+a");
    await page.keyboard.type("3");
    await tabTo(page, page.getByRole("radio", { name: "Yes" }));
    await page.keyboard.press("Space");
    await expect(page.getByText("Please answer this question.")).toHaveCount(0);
    await press(page, "Send the form");
  });

  await test.step("the short questions come one at a time and survive a reload", async () => {
    await expect(page.getByRole("heading", { name: "A few short questions" })).toBeFocused();
    await press(page, "Start");
    await expect(page.getByText("Hello Noor Haddad, two questions about Ward Nurse.")).toBeVisible();
    await expectReadable(page, "the short questions");
    // A press right after the question has come answers nothing: the button waits a moment.
    await expect(async () => {
      await press(page, "Yes");
      await expect(page.getByText("How many weekends a month?")).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.reload();
    await expect(page.getByRole("log").getByText("Yes", { exact: true })).toBeVisible();
    const number = page.getByRole("textbox", { name: /a number/ });
    await tabTo(page, number);
    await page.keyboard.type("two");
    await page.keyboard.press("Enter");
    await expect(number).toHaveAccessibleDescription(/Please write a number with digits/);
    await number.press("ControlOrMeta+a");
    await page.keyboard.type("2");
    await expect(async () => {
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: "Thank you, Noor Haddad" })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.getByText("Software prepares a score", { exact: false })).toHaveCount(0);
  });

  const recruiter = await (await browser.newContext({ baseURL: world.server.url })).newPage();
  await test.step("the recruiter reads what was answered and what was expected, and downloads the file", async () => {
    await world.signIn(recruiter, world.admin);
    await recruiter.goto(`/postings/${postingId}`);
    const row = recruiter.getByRole("row", { name: /Noor Haddad/ });
    await expect(row.getByText("Done")).toHaveCount(2);
    await row.getByRole("link").click();
    await expect(recruiter.getByText("Nothing is scored in this posting")).toBeVisible();
    await expect(recruiter.getByText("Must be at least 2").first()).toBeVisible();
    await expect(recruiter.getByText("Surgery, Intensive care")).toBeVisible();
    await recruiter.getByRole("button", { name: "The 5 messages" }).click();
    await expect(recruiter.getByText("Hello Noor Haddad, two questions about Ward Nurse.")).toBeVisible();
    const download = recruiter.waitForEvent("download");
    await recruiter.getByRole("link", { name: /diploma\.pdf/ }).click();
    expect((await download).suggestedFilename()).toBe("diploma.pdf");
    await expectReadable(recruiter, "the scorecard");
  });
  const data = await request.get(`/api/v2/interviews/${interviewId}/data`, { headers: { "X-API-KEY": world.apiKey } });
  expect((await data.json()).data).toMatchObject({
    status: "completed",
    score: null,
    form: { overall_status: "passed" },
    sms: { is_eligible: true, messages_sent: 3, messages_received: 2 },
  });
});

test("a knockout is not announced before the form is sent, and is told kindly after", async ({
  world,
  page,
  request,
}) => {
  const { path } = await invited(world, request, "Kim Berger");
  await page.goto(path);
  await agree(page);
  await page.getByRole("textbox", { name: /^Where do you live/ }).fill("Basel");
  await page.getByRole("textbox", { name: /^Years as a nurse/ }).fill("1");
  await page.getByRole("radio", { name: "No" }).click();
  await expect(page.getByText(/knock|disqualif|not met/i)).toHaveCount(0);
  await page.getByRole("button", { name: "Send the form" }).click();
  await expect(page.getByRole("heading", { name: "Thank you, Kim Berger" })).toBeVisible();
  await expect(page.getByText("this application does not go on from here", { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Thank you, Kim Berger" })).toBeVisible();
});
