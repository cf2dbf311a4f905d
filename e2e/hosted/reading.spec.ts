import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ANSWER, finishedInterview } from "../support/finished-interview";
import { openWorld } from "../support/open-world";
import { expect, test } from "../support/world";

const RECORDING = "lib/providers/media/fixtures/vp8.webm";

// A server of this file's own, which is stopped and started here, and whose key may ask as often as pages look again.
test.use({ serverEnv: { RATE_LIMIT_PER_MINUTE: "3000" } });

/** What a page's browser complained about: blocked media would stand here. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy|CORS/.test(message.text())) found.push(message.text());
  });
  return found;
}

async function barriers(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

test("a dashboard on another server's API: reads, plays, decides, shares, and says so when the other is away", async ({
  world: upstream,
  playwright,
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const name = "Jamie Chen";
  const { postingId, interviewId } = await finishedInterview(upstream, request, name, await readFile(RECORDING));
  const dashboard = await openWorld(playwright, {
    HEYMILO_API_URL: upstream.server.url,
    HEYMILO_API_KEY: upstream.apiKey,
  });
  const baseURL = dashboard.server.url;
  const page = await (await browser.newContext({ baseURL })).newPage();
  const complained = complaints(page);

  try {
    await test.step("the recruiter finds the posting, its numbers and its candidate", async () => {
      await dashboard.signIn(page, await dashboard.addMember("recruiter", "Rita Recruiter"));
      await page.goto("/postings");
      const row = page.getByRole("row", { name: /Backend Engineer/ });
      await expect(row).toBeVisible();
      // What the API does not tell is a dash, not a zero.
      await expect(row.getByText("Not known").first()).toBeAttached();
      await page.getByRole("link", { name: "Backend Engineer" }).click();
      await expect(page.getByRole("row", { name: /Jamie Chen/ }).getByText("Eligible")).toBeVisible();
    });

    const player = page.locator("video");
    await test.step("the scorecard has transcript and scores, and the other server's recording plays", async () => {
      await page.getByRole("link", { name: /Jamie Chen/ }).click();
      await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
      await expect(page.getByText("Mean of resume and interview", { exact: false })).toBeVisible();
      await expect(page.getByText("Proficiency in Python or Go")).toBeVisible();
      const address = await player.getAttribute("src");
      expect(new URL(address ?? "").origin).toBe(upstream.server.url);
      await page.getByRole("region", { name: "Transcript" }).getByText(ANSWER).click();
      await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(2);
    });

    await test.step("captions are made from the transcript, since those of another host are out of reach", async () => {
      await page.getByRole("button", { name: "Captions" }).click();
      const heard = () =>
        player.evaluate((video: HTMLVideoElement) =>
          [...(video.textTracks[0]?.cues ?? [])].map((cue) => (cue instanceof VTTCue ? cue.text : "")),
        );
      await expect.poll(heard).toContain(ANSWER);
      expect(complained).toEqual([]);
    });

    await test.step("a decision and a review stay on this server", async () => {
      await page.getByRole("button", { name: /^Shortlist/ }).click();
      // Said once it is kept; the button shows it from the press on.
      await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
      await page.goto(`/postings/${postingId}`);
      await expect(page.getByRole("row", { name: /Jamie Chen/ }).getByText("Shortlisted")).toBeVisible();
      const there = await request.get(`${upstream.server.url}/api/v2/interviews/${interviewId}/data`, {
        headers: { "X-API-KEY": upstream.apiKey },
      });
      expect((await there.json()).data.status).toBe("completed");
    });

    await test.step("a hiring manager sees what is shared with them, another nothing", async () => {
      const shared = await dashboard.addMember("hiring_manager", "Hana Manager");
      const other = await dashboard.addMember("hiring_manager", "Otto Other");
      const asAdmin = await dashboard.as(dashboard.admin);
      const { members } = await (await asAdmin.get("/api/workspace/team")).json();
      const id = members.find((member: { email: string }) => member.email === shared.email).id;
      const put = await asAdmin.put(`/api/workspace/postings/${postingId}/shares`, { data: { user_ids: [id] } });
      expect(put.status(), await put.text()).toBe(200);

      const hana = await (await browser.newContext({ baseURL })).newPage();
      await dashboard.signIn(hana, shared);
      await hana.goto("/postings");
      await hana.getByRole("link", { name: "Backend Engineer" }).click();
      await hana.getByRole("link", { name: /Jamie Chen/ }).click();
      await expect(hana.getByText("Shortlisted").first()).toBeVisible();
      await hana.context().close();

      const otto = await (await browser.newContext({ baseURL })).newPage();
      await dashboard.signIn(otto, other);
      await otto.goto("/postings");
      await expect(otto.getByText("Nothing is shared with you yet")).toBeVisible();
      for (const path of [`/postings/${postingId}`, `/interviews/${interviewId}`]) {
        await otto.goto(path);
        await expect(otto.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
      }
      await otto.goto("/settings/connection");
      await expect(otto.getByText("Hosted service", { exact: true })).toBeVisible();
      await otto.context().close();
    });

    await test.step("the connection page: where, how it feels, what cannot be done", async () => {
      for (const look of [
        { width: 1440, height: 900, colorScheme: "light" },
        { width: 320, height: 800, colorScheme: "dark" },
      ] as const) {
        await page.setViewportSize(look);
        await page.emulateMedia({ colorScheme: look.colorScheme });
        await page.goto("/settings/connection");
        await expect(page.getByText("Answers", { exact: true })).toBeVisible();
        await expect(page.getByText(upstream.server.url)).toBeVisible();
        await expect(page.getByText("API keys of this server")).toBeVisible();
        expect(await barriers(page), look.colorScheme).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `scrolls sideways at ${look.width}`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
    });

    await test.step("what this server does not do itself says where it is done", async () => {
      const admin = await (await browser.newContext({ baseURL })).newPage();
      await dashboard.signIn(admin, dashboard.admin);
      await admin.goto("/settings/api-keys");
      await expect(admin.getByText("Programs call the hosted API directly", { exact: false })).toBeVisible();
      await expect(admin.getByRole("button", { name: "Create key" })).toHaveCount(0);
      await admin.context().close();
      const program = await request.get(`${baseURL}/api/v2/postings`, { headers: { "X-API-KEY": "any-key" } });
      expect(program.status()).toBe(404);
      expect((await program.json()).error.message).toContain(new URL(upstream.server.url).host);
    });

    await test.step("while the other server is away, every page says so, and its button brings it back", async () => {
      await upstream.server.kill();
      const pages = [
        ["/postings", "The postings could not be loaded.", page.getByRole("link", { name: "Backend Engineer" })],
        [`/postings/${postingId}`, "This posting could not be loaded.", page.getByRole("row", { name: /Jamie Chen/ })],
        [`/interviews/${interviewId}`, "This interview could not be loaded.", page.getByRole("heading", { name })],
      ] as const;
      for (const [path, words] of pages) {
        await page.goto(path);
        await expect(page.getByText(words)).toBeVisible();
        await expect(page.getByText("could not be reached", { exact: false }).first()).toBeVisible();
      }
      await page.getByRole("link", { name: "See the connection" }).first().click();
      await expect(page.getByText("Does not work")).toBeVisible();
      const [path, , shown] = pages[0];
      await page.goto(path);
      await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
      await upstream.server.restart();
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(shown).toBeVisible();
      await page.goto("/settings/connection");
      await page.getByRole("button", { name: "Check again" }).click();
      await expect(page.getByText("Answers", { exact: true })).toBeVisible();
    });
    expect(dashboard.server.output()).not.toContain(upstream.apiKey);
  } finally {
    await page.context().close();
    await dashboard.close();
  }
});
