import type { Locator, Page } from "@playwright/test";
import { barriers, type } from "../support/builder";
import {
  addQuestion,
  choose,
  draftOfFourSteps,
  fillChoices,
  fillDay,
  fillFileTypes,
  openStep,
  saved,
} from "../support/question-editing";
import { expect, test } from "../support/world";

const regionOf = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
const cardOf = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const field = (place: Locator, name: string | RegExp) => place.getByRole("textbox", { name });

test("questions of all six kinds are written in the builder and come out of the API as they were set", async ({
  world,
  page,
  request,
}) => {
  test.setTimeout(240_000);
  await world.signIn(page, world.admin);
  const id = await draftOfFourSteps(world, world.admin);

  await test.step("resume: a qualification and a scored criterion", async () => {
    await openStep(page, id, "resume");
    const needed = await addQuestion(page, regionOf(page, "Required qualifications"), "qualification", "A licence");
    await expect(needed.getByText("Passes when the resume shows it.")).toBeVisible();
    const scored = await addQuestion(page, regionOf(page, "Scored criteria"), "criterion", "Work on a ward");
    await field(scored, "What to look for").fill("Wards and years");
    await field(scored, "What a 1 looks like").fill("None");
    await field(scored, "What a 5 looks like").fill("Five years");
    await scored.getByRole("button", { name: "More weight" }).click();
    await expect(field(scored, "Weight")).toHaveValue("6");
    await expect(scored.getByText("100 % of the resume's score")).toBeVisible();
  });

  await test.step("interview: open and structured questions, and tags", async () => {
    await openStep(page, id, "web_interview");
    const questions = regionOf(page, "Questions");
    const open = await addQuestion(page, questions, "question", "Tell me about a shift that went wrong.");
    await choose(open, page, "Way of asking", "Scored against the rubric");
    await field(open, "What to listen for").fill("Takes responsibility");
    await field(open, "What a 1 looks like").fill("Blames others");
    await field(open, "What a 5 looks like").fill("One case and what came of it");
    await field(open, "Weight").fill("8");
    await field(open, "Minimum follow-ups").fill("1");
    await field(open, "Maximum follow-ups").fill("3");
    await open.getByRole("button", { name: /^Advanced/ }).click();
    await field(open, "Instructions for the interviewer").fill("Be kind");
    await field(open, "Checked after the interview").fill("Was it their own work?");

    await open.locator("textarea").first().press("Enter");
    const yes = cardOf(page, "Question 2");
    await expect(yes.locator("textarea").first()).toBeFocused();
    await page.keyboard.type("Can you work at night?");
    await choose(yes, page, "Way of asking", "Yes or no, pass or fail");
    await expect(field(yes, "Weight")).toHaveCount(0);
    await yes.getByRole("radio", { name: "Yes" }).click();
    await yes.getByRole("switch", { name: "Dealbreaker" }).click();
    await expect(
      yes.getByText("To pass, the answer must be Yes. Any other answer is marked as a dealbreaker for a person"),
    ).toBeVisible();

    const least = await addQuestion(page, questions, "question", "How many years?");
    await choose(least, page, "Way of asking", "A minimum amount, pass or fail");
    await type(field(least, "Amount that is enough"), "2.5");
    await field(least, "Unit").fill("years");
    await expect(least.getByText("must be at least 2.5 years")).toBeVisible();

    const pick = await addQuestion(page, questions, "question", "Which drug?");
    await choose(pick, page, "Way of asking", "Multiple choice, pass or fail");
    await fillChoices(page, pick, ["Heparin", "Insulin"]);
    await pick.getByRole("radio", { name: "Insulin" }).click();

    const warm = await addQuestion(page, questions, "question", "How are you?");
    await warm.getByRole("button", { name: /^Advanced/ }).click();
    await warm.getByRole("switch", { name: "Not scored" }).click();
    await expect(warm.getByText("Adds nothing to the interview's score")).toBeVisible();

    const tag = await addQuestion(page, regionOf(page, "Tags"), "tag", "Shift");
    await choose(tag, page, "Format", "Free text");
    await field(tag, "Instructions").fill("As they say it");
    await fillChoices(page, tag, ["Day", "Night"]);
  });

  await test.step("form: all six controls", async () => {
    await openStep(page, id, "form");
    const questions = regionOf(page, "Questions");
    const answered = (card: Locator, kind: string) => card.getByRole("radio", { name: kind, exact: true }).click();
    const words = await addQuestion(page, questions, "question", "Where do you live?");
    await field(words, "Expected answer").fill("Berlin");
    const years = await addQuestion(page, questions, "question", "Years as a nurse?");
    await answered(years, "Number");
    await choose(years, page, "Passes when it is", "More than");
    await type(field(years, "Expected answer"), "2");
    await years.getByRole("switch", { name: "Knockout" }).click();
    await expect(years.getByText("must be more than 2. Any other answer knocks the candidate out.")).toBeVisible();
    const shifts = await addQuestion(page, questions, "question", "Which shifts?");
    await answered(shifts, "Multiple choice");
    await fillChoices(page, shifts, ["Day", "Night", "Weekend"]);
    await shifts.getByRole("radio", { name: "Several" }).click();
    await shifts.getByRole("checkbox", { name: "Night" }).click();
    await shifts.getByRole("checkbox", { name: "Weekend" }).click();
    await expect(shifts.getByText("Passes with any of: Night, Weekend.")).toBeVisible();
    const start = await addQuestion(page, questions, "question", "When can you start?");
    await answered(start, "Date");
    await choose(start, page, "Passes when it is", "On or before");
    await fillDay(start, "2030-03-01");
    await expect(start.getByText("must be on or before 1 March 2030")).toBeVisible();
    const scale = await addQuestion(page, questions, "question", "How good is your German?");
    await answered(scale, "Slider");
    await type(field(scale, "Minimum"), "1");
    await type(field(scale, "Maximum"), "5");
    await type(field(scale, "Step"), "0.5");
    await expect(scale.getByRole("slider", { name: "Try the slider" })).toHaveAttribute("max", "5");
    await scale.getByRole("switch", { name: "Required" }).click();
    const file = await addQuestion(page, questions, "question", "Your licence, please.");
    await answered(file, "File");
    await fillFileTypes(file);
    await file.getByRole("switch", { name: "Several files" }).click();
  });

  await test.step("SMS: yes or no, and a number", async () => {
    await openStep(page, id, "conversational_sms");
    const questions = regionOf(page, "Questions");
    const yes = await addQuestion(page, questions, "question", "Do you have a car?");
    await yes.getByRole("radiogroup", { name: "Answer that passes" }).getByRole("radio", { name: "No" }).click();
    const number = await addQuestion(page, questions, "question", "How many nights a month?");
    await number.getByRole("radio", { name: "A number" }).click();
    await type(field(number, "Least that passes"), "4");
    await number.getByRole("switch", { name: "Dealbreaker" }).click();
    await expect(number.getByText("must be at least 4. Any other answer knocks")).toBeVisible();
    await saved(page);
  });

  const client = await world.as(world.admin);
  const plan = (await (await client.get(`/api/workspace/plans/${id}`)).json()).data;
  const published = await client.post(`/api/workspace/plans/${id}/publish`, { data: { revision: plan.revision } });
  expect(published.status(), await published.text()).toBe(200);
  const answer = await request.get(`/api/v2/postings/${id}/questions?limit=100`, {
    headers: { "X-API-KEY": world.apiKey },
  });
  const questions: { text: string }[] = (await answer.json()).data;
  const named = (text: string) => questions.find((question) => question.text === text);
  const choices = (labels: string[]) => labels.map((label) => ({ label, value: label }));
  const expected: Record<string, Record<string, unknown>> = {
    "A licence": { modality: "resume_eligibility" },
    "Work on a ward": {
      modality: "resume_scoring",
      evaluation_criteria: "Wards and years",
      score_of_1: "None",
      score_of_5: "Five years",
      score_weight: 6,
    },
    "Tell me about a shift that went wrong.": {
      modality: "voice",
      question_type: "scored",
      evaluation_criteria: "Takes responsibility",
      score_of_1: "Blames others",
      score_of_5: "One case and what came of it",
      score_weight: 8,
      min_follow_ups: 1,
      max_follow_ups: 3,
      additional_instructions: "Be kind",
      post_processing_evaluation_criteria: "Was it their own work?",
    },
    "Can you work at night?": {
      question_type: "yes_no",
      structured_config: { expected_answer: "yes", is_dealbreaker: true },
    },
    "How many years?": { question_type: "minimum", structured_config: { value: 2.5, unit: "years" } },
    "Which drug?": {
      question_type: "multiple_choice",
      structured_config: { options: ["Heparin", "Insulin"], correct_answer: "Insulin" },
    },
    "How are you?": { modality: "voice", not_scored: true },
    Shift: {
      modality: "voice_tags",
      response_format: "freeform",
      instructions: "As they say it",
      options: ["Day", "Night"],
    },
    "Where do you live?": {
      modality: "form",
      question_type: "textarea",
      answer: "Berlin",
      is_answer_mandated: true,
      is_knockout: false,
    },
    "Years as a nurse?": { question_type: "number", operator: "gt", answer: 2, is_knockout: true },
    "Which shifts?": {
      question_type: "multiple-choice",
      mcq_type: "multiple",
      answer: ["Night", "Weekend"],
      dropdown_values: choices(["Day", "Night", "Weekend"]),
    },
    "When can you start?": { question_type: "date", operator: "lte", answer: "2030-03-01" },
    "How good is your German?": {
      question_type: "slider",
      slider_min: 1,
      slider_max: 5,
      slider_step: 0.5,
      is_answer_mandated: false,
    },
    "Your licence, please.": {
      question_type: "file-upload",
      file_types: ["pdf", "heic", "webp"],
      allow_multiple_files: true,
    },
    "Do you have a car?": { modality: "sms", question_type: "YES_NO", expected_answer: "no", is_dealbreaker: false },
    "How many nights a month?": { question_type: "NUMERIC", expected_value: 4, is_dealbreaker: true },
  };
  for (const [text, fields] of Object.entries(expected)) expect(named(text), text).toMatchObject(fields);
  expect(questions).toHaveLength(Object.keys(expected).length);
});

test("nothing that is typed is lost to bad input, and each mistake is told at its field", async ({ world, page }) => {
  await world.signIn(page, world.admin);
  const id = await draftOfFourSteps(world, world.admin);
  await openStep(page, id, "web_interview");
  const questions = regionOf(page, "Questions");
  const card = await addQuestion(page, questions, "question", "<b>How</b> are <script>alert(1)</script> you?");
  await field(card, "Weight").fill("11");
  await expect(card.getByText("Weight must be 10 or less.")).toBeVisible();
  await field(card, "Minimum follow-ups").fill("4");
  await expect(card.getByText("Minimum follow-ups must not be more than the maximum.")).toBeVisible();
  const long = "word ".repeat(20_000);
  await field(card, "What to listen for").fill(long);
  await expect(
    card.getByText("What to listen for must not be longer than 5000 characters (it has 100000)."),
  ).toBeVisible();
  await choose(card, page, "Way of asking", "Multiple choice, pass or fail");
  // What is wrong in the fields that a choice does without stays in sight, to be mended.
  await expect(card.getByText("Weight must be 10 or less.")).toBeVisible();
  await card.getByRole("button", { name: "Add choice" }).click();
  await expect(card.getByText("The question needs at least 2 choices.")).toBeVisible();
  await card.getByRole("button", { name: "Add choice" }).click();
  await expect(card.getByText("The question has an empty choice.")).toBeVisible();
  await saved(page);

  await openStep(page, id, "form");
  const slider = await addQuestion(page, regionOf(page, "Questions"), "question", "How good?");
  await slider.getByRole("radio", { name: "Slider" }).click();
  await field(slider, "Minimum").fill("9");
  await field(slider, "Maximum").fill("three");
  await expect(slider.getByText("Maximum must be a number.")).toBeVisible();
  await field(slider, "Maximum").fill("3");
  await expect(slider.getByText("Minimum must be less than the maximum.")).toBeVisible();
  await slider.getByRole("switch", { name: "Knockout" }).click();
  await expect(slider.getByText(/Expected answer is required/)).toBeVisible();
  await saved(page);

  await page.reload();
  await page.getByRole("button", { name: /How good\?/ }).click();
  await expect(field(cardOf(page, "Question 1"), "Minimum")).toHaveValue("9");
  await openStep(page, id, "web_interview");
  await page.getByRole("button", { name: /How.*are.*you/ }).click();
  const again = cardOf(page, "Question 1");
  await expect(again.locator("textarea").first()).toHaveValue("<b>How</b> are <script>alert(1)</script> you?");
  await choose(again, page, "Way of asking", "Open question, scored");
  await expect(field(again, "What to listen for")).toHaveValue(long);
  await expect(field(again, "Weight")).toHaveValue("11");
});

test("the editors can be used by everybody, in light and dark, wide and narrow", async ({ world, browser }) => {
  test.setTimeout(240_000);
  const id = await draftOfFourSteps(world, world.admin);
  const looks = [1440, 320].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
  );
  for (const { width, colorScheme } of looks) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      baseURL: world.server.url,
    });
    const page = await context.newPage();
    await world.signIn(page, world.admin);
    for (const [step, region, noun] of [
      ["resume", "Scored criteria", "criterion"],
      ["web_interview", "Questions", "question"],
      ["form", "Questions", "question"],
      ["conversational_sms", "Questions", "question"],
    ] as const) {
      await openStep(page, id, step);
      await addQuestion(page, regionOf(page, region), noun, "Rechtsschutzversicherungsgesellschaften, was nun? سؤال");
      expect(await barriers(page), `${step} at ${width}, ${colorScheme}`).toEqual([]);
      await saved(page);
    }
    await context.close();
  }
});
