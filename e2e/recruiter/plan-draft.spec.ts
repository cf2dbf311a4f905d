import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { postingCell } from "../../lib/contract/plan/paths";
import { cellOf, expectSaved, makeDraft, openPart } from "../support/builder";
import { openWorld } from "../support/open-world";
import { expect, test } from "../support/world";

const AD = `Registered nurse, night shift
St. Hedwig Hospital, Berlin

You care for twelve patients on our surgical ward, from 9 pm to 6 am, four nights a week.

What you need
- A valid nursing licence
- At least two years of experience on a surgical ward
- German at level B2

What we offer
30 days of leave and a company bike.`;

const describeIt = (page: import("@playwright/test").Page) => page.getByRole("textbox", { name: "Job description" });

test("from a pasted description to a published posting, by rules and saying so", async ({ world, page }) => {
  await world.signIn(page, await world.addMember("recruiter", "Rita Recruiter"));
  await page.goto("/postings/new");

  await test.step("what was pasted survives a reload", async () => {
    await page.getByRole("button", { name: "Draft a plan" }).click();
    await expect(page.getByText("Job description is required.")).toBeVisible();
    await describeIt(page).fill(AD);
    await page.getByRole("textbox", { name: "Wishes" }).fill("No more than five questions.");
    await page.reload();
    await expect(describeIt(page)).toHaveValue(AD);
    await expect(page.getByRole("textbox", { name: "Wishes" })).toHaveValue("No more than five questions.");
  });

  await test.step("the plan says who made it and which sentence each qualification rests on", async () => {
    await page.getByRole("button", { name: "Draft a plan" }).click();
    const plan = page.getByRole("region", { name: "The plan", exact: true });
    await expect(plan.getByText("Made by rules, without an AI", { exact: false })).toBeVisible({ timeout: 30_000 });
    await expect(plan.getByRole("list", { name: "Steps" }).getByText("Interview")).toBeVisible();
    await expect(plan.getByText(/“[^”]*nursing licence/).first()).toBeVisible();
  });

  await test.step("whoever leaves and comes back finds it", async () => {
    await page.goto("/postings");
    await page.goto("/postings/new");
    await expect(page.getByRole("region", { name: "The plan", exact: true })).toBeVisible();
  });

  await test.step("it becomes a draft that still says where it comes from", async () => {
    await page.getByRole("button", { name: "Open as a draft" }).click();
    await expect(page).toHaveURL(/\/postings\/[^/]+\/edit/);
    const about = page.getByRole("region", { name: "About the plan" });
    await expect(about.getByText("Made by rules, without an AI", { exact: false })).toBeVisible();
    await about.getByRole("button", { name: "Close what is said about the plan" }).click();
    await expect(about).toBeHidden();
    await expect(page.getByText("Nothing is missing.")).toBeVisible();
    await expectSaved(page);
  });

  await test.step("and is published", async () => {
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(page).toHaveURL(/\/postings\/[^/]+$/);
    await expect(page.getByRole("link", { name: "Edit" })).toBeVisible();
    await expect(page.getByText("is open to candidates", { exact: false })).toBeVisible();
  });

  await test.step("the next posting begins with nothing", async () => {
    await page.goto("/postings/new");
    await expect(describeIt(page)).toHaveValue("");
  });
});

test("a plan is made for an empty draft, and taken back", async ({ world, page }) => {
  await world.signIn(page, world.admin);
  await page.goto("/postings/new?from=blank");
  await page.getByRole("textbox", { name: "Job title" }).fill("Our own title");
  await page.getByRole("button", { name: "Begin blank" }).click();
  await page.getByRole("button", { name: "Draft a plan from the ad" }).click();
  const form = page.getByRole("form", { name: "Job description" });
  await form.getByRole("textbox", { name: "Job description" }).fill(AD);
  await form.getByRole("button", { name: "Draft a plan" }).click();
  await page.getByRole("button", { name: "Put it into this draft" }).click({ timeout: 30_000 });
  await expect(page.getByText("Nothing is missing.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Our own title", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Interview needs at least one question." })).toBeVisible();
});

test("a plan for a draft begins with the draft's own ad, and what is pasted instead keeps its bullets", async ({
  world,
  page,
}) => {
  const draft = await makeDraft(world, world.admin, { title: "Night nurse", steps: { web_interview: {} } });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");
  // Written after the page was opened.
  await cellOf(page, postingCell("description")).getByRole("textbox").fill("You care for people.");
  await page.getByRole("button", { name: "Draft a plan from the ad" }).click();
  const text = page.getByRole("form", { name: "Job description" }).getByRole("textbox", { name: "Job description" });
  await expect(text).toHaveValue("Night nurse\n\nYou care for people.");
  await page.getByRole("button", { name: "Not now" }).click();
  await cellOf(page, postingCell("description")).getByRole("textbox").fill("You care at night.");
  await page.getByRole("button", { name: "Draft a plan from the ad" }).click();
  await expect(text).toHaveValue("Night nurse\n\nYou care at night.");

  await text.fill("");
  await text.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", "<p>We need:</p><ul><li>A licence</li><li>Patience</li></ul>");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(text).toHaveValue("We need:\n\n- A licence\n- Patience");
  await expect(page.getByText("Nothing is asked yet.", { exact: false })).toBeVisible();
  await page.getByRole("form", { name: "Job description" }).getByRole("button", { name: "Draft a plan" }).click();
  await page.getByRole("button", { name: "Put it into this draft" }).click({ timeout: 30_000 });
  await expect(page.getByText("The plan is in your draft.")).toBeVisible();
  await expect(page.getByText("Nothing is asked yet.", { exact: false })).toHaveCount(0);
});

test.describe("with an AI that does not do as it should", () => {
  let service: Server;
  let answer: "hang" | "fail" = "hang";
  let address = "";
  test.beforeAll(async () => {
    service = createServer((_, response) => {
      if (answer === "fail") response.writeHead(401, { "content-type": "application/json" }).end("{}");
    });
    await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
    const { port } = service.address() as AddressInfo; // safe: it listens on a port
    address = `http://127.0.0.1:${port}/v1`;
  });
  test.afterAll(async () => {
    service.closeAllConnections();
    await new Promise((resolve) => service.close(resolve));
  });

  test("a plan can be stopped, a failure says why and offers the rules, and the text is there all along", async ({
    playwright,
    browser,
  }) => {
    test.setTimeout(180_000);
    const world = await openWorld(playwright, { AI_BASE_URL: address, AI_API_KEY: "k", AI_MODEL: "some-model" });
    const page = await (await browser.newContext({ baseURL: world.server.url })).newPage();
    try {
      await world.signIn(page, world.admin);
      await page.goto("/postings/new");
      await describeIt(page).fill(AD);
      await page.getByRole("button", { name: "Draft a plan" }).click();
      const making = page.getByRole("region", { name: "The plan is being made" });
      await expect(making.getByRole("progressbar")).toBeVisible();

      await test.step("leaving and coming back finds it", async () => {
        await page.goto("/postings");
        await page.goto("/postings/new");
        await expect(making).toBeVisible();
      });
      await making.getByRole("button", { name: "Stop" }).click();
      await expect(page.getByText("Stopped. No plan was made.")).toBeVisible();
      await page.getByRole("button", { name: "Back to the description" }).click();
      await expect(describeIt(page)).toHaveValue(AD);

      answer = "fail";
      await page.getByRole("button", { name: "Draft a plan" }).click();
      const failed = page.getByRole("alert").filter({ hasText: "No plan was made." });
      await expect(failed.getByText("refused the key", { exact: false })).toBeVisible({ timeout: 30_000 });
      await test.step("a draft that was made without its description is told, with the way to it", async () => {
        let sent = 0;
        await page.route("**/postings/new*", (route) => {
          const isAction = route.request().method() === "POST";
          if (isAction) sent++;
          return isAction && sent === 2 ? route.abort() : route.continue();
        });
        await failed.getByRole("button", { name: "Begin blank, with this description" }).click();
        await expect(page.getByText("A draft was made, but the description is not in it.")).toBeVisible();
        await expect(page.getByText("No draft was made.")).toHaveCount(0);
        await page.unroute("**/postings/new*");
        await page.getByRole("button", { name: "Open the draft" }).click();
        await expect(page.getByRole("heading", { name: "Untitled posting", level: 1 })).toBeVisible();
        await page.goto("/postings/new");
      });
      await failed.getByRole("button", { name: "Draft it by rules" }).click();
      await expect(page.getByText("Made by rules, without an AI", { exact: false })).toBeVisible({ timeout: 30_000 });
      await page.getByRole("button", { name: "Back to the description" }).click();
      await expect(describeIt(page)).toHaveValue(AD);
    } finally {
      await page.context().close();
      await world.close();
    }
  });
});
