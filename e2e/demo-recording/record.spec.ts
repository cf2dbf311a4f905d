import { execFileSync } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "../support/world";
import { installSyntheticPerson } from "./synthetic-person";

const DEMO = path.join("lib", "server", "commands", "demo");
const OUTPUT = path.join(DEMO, "interview");
type Script = { question: string; answer: string; follow_ups: string[] }[];
type Answer = { asked_at: number; from: number; to: number; phrases: { text: string; at: number }[] };

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--autoplay-policy=no-user-gesture-required"] }),
});

/** Each sentence in a synthesised voice, as a base64 WAV. */
async function voiceOf(text: string) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "greenroom-voice-"));
  const sentences = text.split(/(?<=[.!?])\s+/);
  const spoken = [];
  for (const [index, sentence] of sentences.entries()) {
    const file = path.join(folder, `${index}.wav`);
    execFileSync("espeak-ng", ["-v", "en-us", "-s", "178", "-w", file, sentence]);
    spoken.push({ text: sentence, wav: (await readFile(file)).toString("base64") });
  }
  await rm(folder, { recursive: true });
  return spoken;
}

test("an interview with a synthesised voice is recorded for the demo workspace", async ({ world, page, request }) => {
  const script: Script = JSON.parse(await readFile(path.join(OUTPUT, "script.json"), "utf8"));
  const posting = JSON.parse(await readFile(path.join(DEMO, "posting-request.json"), "utf8"));
  posting.workflow = posting.workflow.filter((step: { type: string }) => step.type === "web_interview");
  const headers = { "X-API-KEY": world.apiKey };
  const created = (await (await request.post("/api/v4/postings", { headers, data: posting })).json()).data;
  const person = await request.post(`/api/v2/postings/${created.id}/candidates`, {
    headers,
    data: { name: "Jamie Chen", email: "jamie.chen@example.com" },
  });
  const { interview_id, interview_url } = (await person.json()).data;

  const answers: Answer[] = [];
  page.on("request", (sent) => {
    if (sent.url().endsWith("/answers") && sent.method() === "POST") answers.push(sent.postDataJSON());
  });
  await page.addInitScript(installSyntheticPerson);
  await page.goto(interview_url);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Agree and go on" }).click();
  await page.getByRole("button", { name: /^Check camera/ }).click();
  await page.getByRole("button", { name: "Start the interview" }).click();

  const said: { question: string; is_follow_up: boolean }[] = [];
  const finish = page.getByRole("button", { name: "I have finished my answer" });
  const thanks = page.getByRole("heading", { name: /thank you/i });
  for (;;) {
    await expect(finish.and(page.locator(":enabled")).or(thanks)).toBeVisible({ timeout: 60_000 });
    if (await thanks.isVisible()) break;
    const shown = (await page.locator("main").textContent()) ?? "";
    const asked = script.find((entry) => shown.includes(entry.question));
    const since = said.findLastIndex((one) => !one.is_follow_up);
    const entry = asked ?? script.find((one) => one.question === said[since]?.question);
    const text = asked ? asked.answer : entry?.follow_ups[said.length - 1 - since];
    if (!entry || !text) throw new Error(`The script has no words for: ${shown}`);
    said.push({ question: entry.question, is_follow_up: !asked });
    const sentences = await voiceOf(text);
    await page.evaluate(
      (given) => (window as unknown as { syntheticSay(words: typeof given): Promise<void> }).syntheticSay(given),
      sentences,
    ); // installed by installSyntheticPerson
    await finish.click();
    await expect.poll(() => answers.length).toBe(said.length);
  }
  await expect
    .poll(
      async () =>
        (await (await request.get(`/api/v2/interviews/${interview_id}/data`, { headers })).json()).data.status,
      { timeout: 60_000 },
    )
    .toBe("completed");

  const folder = path.join(world.server.dataDir, "media", "interviews", interview_id.toLowerCase());
  expect((await readdir(folder)).filter((name) => name.startsWith("part-"))).toEqual(["part-0.webm"]);
  await copyFile(path.join(folder, "part-0.webm"), path.join(OUTPUT, "recording.webm"));
  const round = (seconds: number) => Math.round(seconds * 100) / 100;
  const recorded = answers.map((answer, index) => ({
    ...said[index],
    asked_at: round(answer.asked_at),
    from: round(answer.from),
    to: round(answer.to),
    phrases: answer.phrases.map((phrase) => ({ text: phrase.text, at: round(phrase.at) })),
  }));
  await writeFile(path.join(OUTPUT, "answers.json"), `${JSON.stringify(recorded, null, 2)}\n`);
  expect((await stat(path.join(OUTPUT, "recording.webm"))).size).toBeLessThan(2_000_000);
});
