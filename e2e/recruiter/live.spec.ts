import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { finishedInterview } from "../support/finished-interview";
import { followed } from "../support/followed";
import { openWorld } from "../support/open-world";
import { type Account, expect, test, type World } from "../support/world";

/** What the pages promise: nobody waits longer to see what another one did. */
const SOON = { timeout: 2000 };

/** A browser of its own, signed in, on a page that shows what `read` answers and follows changes. */
async function openLive(browser: Browser, world: World, account: Account, path: string, read: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: world.server.url })).newPage();
  await world.signIn(page, account);
  await Promise.all([followed(page, read), page.goto(path)]);
  return page;
}

async function emptyPosting(world: World, request: APIRequestContext): Promise<string> {
  const created = await request.post(`${world.server.url}/api/v2/postings`, {
    headers: { "X-API-KEY": world.apiKey },
    data: { title: "Backend Engineer", workflow: [{ type: "resume" }] },
  });
  expect(created.status(), await created.text()).toBe(201);
  return (await created.json()).data.id;
}

const addCandidate = (world: World, page: Page, postingId: string, name: string) =>
  page.request.post(`${world.server.url}/api/v2/postings/${postingId}/candidates`, {
    headers: { "X-API-KEY": world.apiKey },
    data: { name, email: `${name.replaceAll(" ", ".").toLowerCase()}@example.com` },
  });

test("what one person decides and what a program adds is on everybody's page within two seconds", async ({
  world,
  browser,
  request,
}) => {
  const { postingId, interviewId } = await finishedInterview(world, request);
  const recruiter = await world.addMember("recruiter", "Rita Recruiter");
  const list = await openLive(browser, world, world.admin, `/postings/${postingId}`, "listCandidates");
  const scorecard = await openLive(browser, world, recruiter, `/interviews/${interviewId}`, "getInterviewData");
  let loads = 0;
  list.on("load", () => loads++);
  const jamie = list.getByRole("row", { name: /Jamie Chen/ });
  await expect(jamie).toContainText("To decide");

  await test.step("a decision, and its undo, on the list of somebody else", async () => {
    await scorecard.getByRole("button", { name: /^Shortlist/ }).click();
    await expect(jamie).toContainText("Shortlisted", SOON);
    await scorecard.getByRole("button", { name: "Undo" }).click();
    await expect(jamie).toContainText("To decide", SOON);
  });

  await test.step("a decision on the open scorecard of somebody else, with who made it", async () => {
    const admin = await world.as(world.admin);
    const decided = await admin.post(`/api/workspace/interviews/${interviewId}/decision`, {
      data: { decision: "dismissed" },
    });
    expect(decided.ok(), await decided.text()).toBe(true);
    await expect(scorecard.getByRole("button", { name: /^Dismissed/ })).toBeVisible(SOON);
  });

  await scorecard.close();
  await test.step("a candidate from a program, in the list and in the counts", async () => {
    const added = await addCandidate(world, list, postingId, "Sam Rivera");
    expect(added.ok(), await added.text()).toBe(true);
    await expect(list.getByRole("row", { name: /Sam Rivera/ })).toBeVisible(SOON);
    const postings = await openLive(browser, world, world.admin, "/postings", "listPostingRows");
    const row = postings.getByRole("row", { name: /Backend Engineer/ });
    await expect(row.getByRole("cell", { name: /^2 candidates/ })).toBeVisible();
    await addCandidate(world, list, postingId, "Casey Wu");
    await expect(row.getByRole("cell", { name: /^3 candidates/ })).toBeVisible(SOON);
    const renamed = await postings.request.patch(`${world.server.url}/api/v2/postings/${postingId}`, {
      headers: { "X-API-KEY": world.apiKey },
      data: { title: "Platform Engineer" },
    });
    expect(renamed.ok(), await renamed.text()).toBe(true);
    await expect(postings.getByRole("row", { name: /Platform Engineer/ })).toBeVisible(SOON);
  });
  expect(loads, "nothing was reloaded").toBe(0);
});

test("a hiring manager's page follows what is shared with them and is not told of anything else", async ({
  world,
  browser,
  request,
}) => {
  const { postingId } = await finishedInterview(world, request);
  const manager = await world.addMember("hiring_manager", "Hanna Manager");
  const admin = await world.as(world.admin);
  const { members } = await (await admin.get("/api/workspace/team")).json();
  const { id } = members.find(({ email }: { email: string }) => email === manager.email);
  await admin.put(`/api/workspace/postings/${postingId}/shares`, { data: { user_ids: [id] } });
  const page = await openLive(browser, world, manager, `/postings/${postingId}`, "listCandidates");
  await addCandidate(world, page, postingId, "Priya Nair");
  await expect(page.getByRole("row", { name: /Priya Nair/ })).toBeVisible(SOON);
});

test("a page out of sight holds no connection, and one that lost its server is live again when it is back", async ({
  playwright,
  browser,
  request,
}) => {
  const world = await openWorld(playwright, {});
  const postingId = await emptyPosting(world, request);
  const page = await openLive(browser, world, world.admin, `/postings/${postingId}`, "listCandidates");
  const isStream = (asked: { url(): string }) => asked.url().endsWith("/api/workspace/changes");

  await test.step("out of sight and back", async () => {
    const show = (visibility: string) =>
      page.evaluate((state) => {
        Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, visibility);
    await Promise.all([page.waitForEvent("requestfailed", isStream), show("hidden")]);
    await addCandidate(world, page, postingId, "Morgan Park");
    await Promise.all([followed(page, "listCandidates"), show("visible")]);
    await expect(page.getByRole("row", { name: /Morgan Park/ })).toBeVisible();
  });

  await test.step("after a power cut", async () => {
    await world.server.kill();
    await Promise.all([followed(page, "listCandidates"), world.server.restart()]);
    await addCandidate(world, page, postingId, "Lee Stone");
    await expect(page.getByRole("row", { name: /Lee Stone/ })).toBeVisible(SOON);
  });

  await test.step("with pages open the server stops in time, in order", async () => {
    const started = Date.now();
    expect(await world.server.stop()).toBe(0);
    expect(Date.now() - started).toBeLessThan(8000);
  });
  await world.close();
});
