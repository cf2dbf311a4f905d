import { type HostedStandIn, type StandInReply, startHostedStandIn } from "../../lib/providers/hosted/stand-in-server";
import { openWorld, type World } from "../support/open-world";
import { expect, test } from "../support/world";

const POSTING = {
  id: "P1",
  company_id: "C1",
  title: "Night nurse",
  description: "",
  status: "active",
  finalized: true,
  archived: false,
  test_posting: false,
};
const CANDIDATE = {
  interview_id: "I1",
  posting_id: "P1",
  name: "Jo Doe",
  email: "jo@example.com",
  status: "completed",
};

/** A healthy service that leaves out whatever its documentation lets it. */
function healthy(path: string): StandInReply {
  const found = (data: unknown): StandInReply => ({ status: 200, body: { data } });
  const listed = (data: unknown[]): StandInReply => ({ status: 200, body: { data, pagination: { has_more: false } } });
  if (path.endsWith("/postings")) return listed([POSTING]);
  if (path.endsWith("/stats"))
    return found({ posting_id: "P1", title: POSTING.title, total_candidates: 1, completed_interviews: 1 });
  if (path.endsWith("/candidates")) return listed([CANDIDATE]);
  if (path.endsWith("/questions")) return listed([]);
  if (path.endsWith("/postings/P1")) return found(POSTING);
  if (path.endsWith("/interviews/I1/data")) return found(CANDIDATE);
  return { status: 404, body: { detail: "Not Found" } };
}

const PAGES = [
  { path: "/postings", what: "The postings" },
  { path: "/postings/P1", what: "This posting" },
  { path: "/interviews/I1", what: "This interview" },
];

const TROUBLES: { name: string; reply: StandInReply; words: RegExp }[] = [
  {
    name: "500",
    reply: { status: 500, body: "<h1>Internal Server Error</h1>" },
    words: /has a problem of its own \(500\)/,
  },
  {
    name: "429",
    reply: { status: 429, body: {}, headers: { "retry-after": "30" } },
    words: /takes no more requests now\. Try again in 30 s/,
  },
  { name: "HTML", reply: { status: 200, body: "<html>Welcome</html>" }, words: /something that is not its API/ },
  { name: "a refused key", reply: { status: 401, body: {} }, words: /does not accept the key of this dashboard/ },
  { name: "silence", reply: "hang", words: /did not answer within 10 seconds/ },
];

let service: HostedStandIn;
let dashboard: World & { close(): Promise<void> };
let trouble: StandInReply | undefined;

test.beforeAll(async ({ playwright }) => {
  service = await startHostedStandIn(({ path }) => trouble ?? healthy(path));
  dashboard = await openWorld(playwright, { HEYMILO_API_URL: service.url, HEYMILO_API_KEY: "key-of-the-service" });
});
test.afterAll(async () => {
  await dashboard.close();
  await service.close();
});
test.beforeEach(() => {
  trouble = undefined;
});

test("answers without anything optional make whole pages", async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: dashboard.server.url })).newPage();
  const broken: string[] = [];
  page.on("pageerror", (error) => broken.push(error.message));
  await dashboard.signIn(page, dashboard.admin);
  await page.goto("/postings");
  await page.getByRole("link", { name: "Night nurse" }).click();
  await expect(page.getByRole("row", { name: /Jo Doe/ })).toBeVisible();
  await page.getByRole("tab", { name: "Workflow" }).click();
  await page.goto("/interviews/I1");
  await expect(page.getByRole("heading", { name: "Jo Doe", level: 1 })).toBeVisible();
  expect(broken).toEqual([]);
  await page.context().close();
});

test("while the service is away a page that is there says that it may be old, and nothing typed is lost", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: dashboard.server.url })).newPage();
  await dashboard.signIn(page, dashboard.admin);
  await page.goto("/postings/P1");
  await expect(page.getByRole("row", { name: /Jo Doe/ })).toBeVisible();
  trouble = { status: 503, body: {} };
  await page.getByRole("button", { name: "Add candidate" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a candidate" });
  await dialog.getByLabel("Name").fill("Zed Late");
  await dialog.getByLabel("Email").fill("zed@example.com");
  await dialog.getByRole("button", { name: "Add candidate" }).click();
  await expect(dialog.getByRole("alert")).toContainText("has a problem of its own (503)");
  await expect(dialog.getByLabel("Name")).toHaveValue("Zed Late");
  await page.keyboard.press("Escape");

  const note = page.getByRole("status").filter({ hasText: "What you see may be old by now." });
  await expect(note).toContainText("has a problem of its own (503)", { timeout: 40_000 });
  await expect(page.getByRole("row", { name: /Jo Doe/ })).toBeVisible();
  trouble = undefined;
  await note.getByRole("button", { name: "Try again" }).click();
  await expect(note).toHaveCount(0);
  await page.context().close();
});

test("a page that failed is whole again by itself once the service answers", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: dashboard.server.url });
  await dashboard.signIn(await context.newPage(), dashboard.admin);
  const tabs = await Promise.all(PAGES.map(async (one) => ({ ...one, page: await context.newPage() })));
  trouble = { status: 503, body: {} };
  await Promise.all(
    tabs.map(async ({ page, path, what }) => {
      await page.goto(path);
      await expect(page.getByText(`${what} could not be loaded.`)).toBeVisible();
    }),
  );
  trouble = undefined;
  for (const { page } of tabs) {
    await expect(page.getByText(/Night nurse|Jo Doe/).first()).toBeVisible({ timeout: 25_000 });
  }
  await context.close();
});

for (const { name, reply, words } of TROUBLES) {
  test(`${name}: each page says what is wrong, nobody is signed out, and trying again works`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: dashboard.server.url });
    const connection = await context.newPage();
    await dashboard.signIn(connection, dashboard.admin);
    // In tabs beside each other: each of them waits for a silent service.
    const tabs = await Promise.all(PAGES.map(async (one) => ({ ...one, page: await context.newPage() })));
    trouble = reply;
    await Promise.all([
      ...tabs.map(async ({ page, path, what }) => {
        await page.goto(path);
        await expect(page.getByText(`${what} could not be loaded.`)).toBeVisible({ timeout: 30_000 });
        await expect(page.getByText(words).first()).toBeVisible();
      }),
      connection
        .goto("/settings/connection")
        .then(() => expect(connection.getByText(words)).toBeVisible({ timeout: 30_000 })),
    ]);
    trouble = undefined;
    for (const { page, what } of tabs) {
      await page.getByRole("button", { name: "Try again" }).first().click();
      await expect(page.getByText(/Night nurse|Jo Doe/).first()).toBeVisible();
      await expect(page.getByText(`${what} could not be loaded.`)).toHaveCount(0);
    }
    await context.close();
    expect(dashboard.server.output()).not.toContain("key-of-the-service");
  });
}
