import path from "node:path";
import type { Page } from "@playwright/test";
import { expectSaved, main } from "../support/builder";
import { addQuestion } from "../support/question-editing";
import { ENGINEER, pdfOf } from "../support/resume";
import { expect, test } from "../support/world";

/** A candidate who speaks: the fake microphone plays a synthesised voice over and over. */
const VOICE = path.join(__dirname, "..", "support", "spoken-answer.wav");
const HEARD = [
  "Last March our checkout failed for forty minutes.",
  "I traced it to a connection pool that one report had drained.",
  "I added a limit and an alert, and errors fell from three percent to zero.",
];

test.use({
  heard: HEARD,
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        `--use-file-for-fake-audio-capture=${VOICE}`,
      ],
    }),
});

/** Writes a posting from a blank draft in the builder, publishes it, and answers its id. */
async function buildPosting(page: Page) {
  await page.goto("/postings");
  await page.getByRole("link", { name: "New posting" }).first().click();
  await page.getByRole("tab", { name: "Begin blank" }).click();
  await page.getByRole("textbox", { name: "Job title" }).fill("Backend Engineer");
  await page.getByRole("button", { name: "Begin blank" }).click();
  await expect(page.getByRole("heading", { name: "Backend Engineer", level: 1 })).toBeVisible();
  const job = main(page);
  await job.getByRole("textbox", { name: /^Job description/ }).fill("We build the services behind our checkout.");
  await job.getByRole("textbox", { name: /^Company overview/ }).fill("DataForge moves data for shops.");
  await job.getByRole("textbox", { name: /^Job overview/ }).fill("You own a service from design to on-call.");

  await page.getByRole("button", { name: /^Step 1: Resume/ }).click();
  const required = page.getByRole("region", { name: /^Required qualifications/ });
  await addQuestion(page, required, "qualification", "Proficiency in Python or Go");
  await addQuestion(page, required, "qualification", "Authorized to work in the United States");
  const scored = page.getByRole("region", { name: /^Scored criteria/ });
  await addQuestion(page, scored, "criterion", "Experience with event-driven systems");

  await page.getByRole("button", { name: /^Step 2: Interview/ }).click();
  const questions = page.getByRole("region", { name: /^Questions/ });
  const first = await addQuestion(
    page,
    questions,
    "question",
    "Describe a production incident. What did you change afterwards?",
  );
  await first.getByRole("textbox", { name: "What a 1 looks like" }).fill("No specific incident.");
  await first
    .getByRole("textbox", { name: "What a 5 looks like" })
    .fill("A specific incident, its cause found with data, and a lasting change.");
  await first.getByRole("textbox", { name: "Maximum follow-ups" }).fill("0");
  const second = await addQuestion(page, questions, "question", "How do you test a new service?");
  await second.getByRole("textbox", { name: "Maximum follow-ups" }).fill("0");
  // The candidate of this path is filmed.
  await page.getByRole("switch", { name: /video/i }).click();

  await expectSaved(page);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page).toHaveURL(/\/postings\/[^/]+$/);
  await expect(page.getByRole("heading", { name: "Backend Engineer", level: 1 })).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

test("from a posting in the builder to a scorecard that plays what it quotes", async ({
  world,
  browser,
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const recruiter = await world.addMember("recruiter", "Rita Recruiter");
  const manager = await world.addMember("hiring_manager", "Hana Manager");
  await world.signIn(page, recruiter);
  const postingId = await buildPosting(page);
  const answer = await request.get(`/api/v2/postings/${postingId}`, { headers: { "X-API-KEY": world.apiKey } });
  const link: string = (await answer.json()).data.urls.candidate_url;

  const candidate = await (await browser.newContext({ permissions: ["camera", "microphone"] })).newPage();
  await test.step("the candidate opens the link, gives a name and email, and agrees", async () => {
    await candidate.goto(link);
    await expect(candidate.getByText("You own a service from design to on-call.")).toBeVisible();
    await candidate.getByRole("textbox", { name: "Your name" }).fill("Jamie Chen");
    await candidate.getByRole("textbox", { name: "Your email" }).fill("jamie.chen@example.com");
    await candidate.getByRole("button", { name: "Continue" }).click();
    await expect(candidate).toHaveURL(/\/i\//);
    await candidate.getByRole("checkbox").check();
    await candidate.getByRole("button", { name: "Agree and go on" }).click();
  });

  await test.step("a broken file is refused in a sentence, a real resume is taken", async () => {
    const choose = candidate.locator('input[type="file"]');
    await choose.setInputFiles({
      name: "resume.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("this is no PDF"),
    });
    await expect(candidate.getByText(/PDF or (a )?(DOCX|Word)/).last()).toBeVisible();
    await choose.setInputFiles({
      name: "jamie-chen.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from(await pdfOf(ENGINEER)),
    });
  });

  await test.step("what the resume does not say is asked", async () => {
    await expect(candidate.getByRole("heading", { name: "Authorized to work in the United States" })).toBeVisible({
      timeout: 30_000,
    });
    await candidate.getByRole("radio", { name: "Yes" }).click();
    await candidate.getByRole("button", { name: "Send my answers" }).click();
  });

  await test.step("the interview is spoken and recorded; one answer is typed", async () => {
    await candidate.getByRole("button", { name: "Check camera and microphone" }).click();
    await candidate.getByRole("button", { name: "Start the interview" }).click();
    await expect(
      candidate.getByText("Describe a production incident. What did you change afterwards?").first(),
    ).toBeVisible();
    const finished = candidate.getByRole("button", { name: "I have finished my answer" });
    await expect(finished).toBeEnabled({ timeout: 30_000 });
    // Somebody speaks for a while: until the server has five more pieces of two seconds, as long as what is heard in them.
    for (let piece = 0; piece < 5; piece++) {
      await candidate.waitForResponse((answer) => /\/recording\/\d+/.test(answer.url()) && answer.ok());
    }
    await finished.click();
    await expect(candidate.getByText("How do you test a new service?").first()).toBeVisible();
    await candidate.getByRole("button", { name: /type/i }).first().click();
    await candidate
      .getByRole("textbox")
      .fill("I write unit tests first, then contract tests, then one load test with 500 users.");
    await candidate.getByRole("button", { name: /send/i }).first().click();
    await expect(candidate.getByRole("heading", { name: /thank you/i })).toBeVisible({ timeout: 60_000 });
    await candidate.context().close();
  });

  await test.step("the recruiter shares the posting with the hiring manager", async () => {
    const asRecruiter = await world.as(recruiter);
    const team = await (await world.as(world.admin)).get("/api/workspace/team");
    const id = (await team.json()).members.find((member: { email: string }) => member.email === manager.email).id;
    const shared = await asRecruiter.put(`/api/workspace/postings/${postingId}/shares`, { data: { user_ids: [id] } });
    expect(shared.status()).toBe(200);
  });

  const managerPage = await (await browser.newContext()).newPage();
  await world.signIn(managerPage, manager);
  await test.step("the hiring manager finds the candidate and reads how the score was made", async () => {
    await managerPage.goto("/postings");
    await managerPage.getByRole("link", { name: "Backend Engineer" }).click();
    await expect(managerPage.getByRole("button", { name: "Add candidate" })).toHaveCount(0);
    await expect(managerPage.getByRole("row", { name: /Jamie Chen/ }).getByText("Eligible")).toBeVisible({
      timeout: 30_000,
    });
    await managerPage.getByRole("link", { name: /Jamie Chen/ }).click();
    await expect(managerPage.getByRole("heading", { name: "Jamie Chen", level: 1 })).toBeVisible();
    await expect(managerPage.getByText("Mean of resume and interview", { exact: false })).toBeVisible({
      timeout: 60_000,
    });
    await expect(managerPage.getByText("Proficiency in Python or Go")).toBeVisible();
    await expect(managerPage.getByText("I added a limit and an alert", { exact: false }).first()).toBeVisible();
  });

  await test.step("a click on a line plays the recording from that second", async () => {
    const player = managerPage.locator("video");
    await expect
      .poll(() => player.evaluate((video: HTMLVideoElement) => video.duration), { timeout: 30_000 })
      .toBeGreaterThan(9);
    const data = await request.get(`/api/v2/postings/${postingId}/candidates`, {
      headers: { "X-API-KEY": world.apiKey },
    });
    const id = (await data.json()).data[0].interview_id;
    const results = await request.get(`/api/v2/interviews/${id}/data`, { headers: { "X-API-KEY": world.apiKey } });
    const { transcript } = (await results.json()).data.web_interview;
    const line = transcript.find((entry: { text: string }) => entry.text === HEARD[1]);
    expect(line.source).toBe("speech_to_text");

    await managerPage
      .getByRole("region", { name: "Transcript" })
      .getByText(HEARD[1] ?? "")
      .click();
    await expect
      .poll(() => player.evaluate((video: HTMLVideoElement) => video.currentTime), { timeout: 1000, intervals: [50] })
      .toBeGreaterThanOrEqual(line.timestamp - 0.1);
    expect(await player.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeLessThan(line.timestamp + 1.5);
    await expect(managerPage.locator('[aria-current="true"]').getByText(HEARD[1] ?? "")).toBeVisible();
  });

  await test.step("shortlisting shows at once, can be undone, and reaches the recruiter", async () => {
    await managerPage.getByRole("button", { name: /^Shortlist/ }).click();
    await expect(managerPage.getByText("Shortlisted").first()).toBeVisible();
    await managerPage.getByRole("button", { name: "Undo" }).click();
    await expect(managerPage.getByRole("button", { name: /^Shortlist$|^Shortlist S/ })).toBeVisible();
    await managerPage.getByRole("button", { name: /^Shortlist/ }).click();
    await page.goto(`/postings/${postingId}`);
    await expect(page.getByRole("row", { name: /Jamie Chen/ }).getByText("Shortlisted")).toBeVisible();
  });
});
