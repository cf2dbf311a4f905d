import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test, type World } from "../support/world";

test.use({ serverEnv: { ALLOW_PRIVATE_WEBHOOKS: "1", WEBHOOK_RETRY_SECONDS: "0.2,0.2" } });

/** A program that is told: it answers `status` and remembers what came. */
async function openReceiver() {
  const calls: { headers: IncomingHttpHeaders; body: string }[] = [];
  const receiver = { status: 500, calls, url: "", close: () => server.close() };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    calls.push({ headers: request.headers, body });
    response.writeHead(receiver.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/told`; // safe: a TCP server that listens has one
  return receiver;
}

async function makePosting(world: World, request: APIRequestContext, title: string): Promise<string> {
  const created = await request.post(`${world.server.url}/api/v2/postings`, {
    headers: { "X-API-KEY": world.apiKey },
    data: { title, workflow: [{ type: "resume" }] },
  });
  expect(created.status(), await created.text()).toBe(201);
  return (await created.json()).data.id;
}

const addCandidate = (world: World, request: APIRequestContext, postingId: string, email: string) =>
  request.post(`${world.server.url}/api/v2/postings/${postingId}/candidates`, {
    headers: { "X-API-KEY": world.apiKey },
    data: { name: "Jo Doe", email },
  });

async function registerWebhook(page: Page, posting: string, url: string) {
  const form = page.getByRole("form", { name: "Register a webhook" });
  await form.getByRole("combobox", { name: "Posting", exact: true }).fill(posting.slice(0, 6));
  await page.getByRole("option", { name: posting }).click();
  await form.getByRole("combobox", { name: "Event" }).click();
  await page.getByRole("option", { name: "Candidate added" }).click();
  await form.getByRole("textbox", { name: "Address" }).fill(url);
  await form.getByRole("button", { name: "Register" }).click();
}

test("a key is made, used, seen in its request log, and revoked", async ({ world, page, request }) => {
  await world.signIn(page, world.admin);
  await page.goto("/settings/api-keys");
  await page.getByRole("textbox", { name: "Key name" }).fill("Careers page");
  await page.getByRole("button", { name: "Create key" }).click();
  const shown = page.getByRole("status").filter({ hasText: "The key “Careers page”" });
  await expect(shown).toContainText("not shown again");
  await expect(shown.getByRole("button", { name: "Copy API key" })).toBeVisible();
  const key = (await shown.locator("code").textContent()) ?? "";
  const call = (path: string) =>
    request.get(`${world.server.url}/api/v2${path}`, { headers: { "X-API-KEY": key.trim() } });
  expect((await call("/postings")).status()).toBe(200);
  expect((await call("/postings/nothing")).status()).toBe(404);

  await page.getByRole("link", { name: "Careers page" }).click();
  await expect(page.getByRole("heading", { name: "Careers page" })).toBeVisible();
  const log = page.getByRole("table", { name: "Requests" });
  // Written within a second or so; the page reads again by itself.
  await expect(log.getByRole("row", { name: /GET listPostings 200 answered/ })).toBeVisible({ timeout: 20_000 });
  await expect(log.getByRole("row", { name: /GET getPosting 404 refused/ })).toBeVisible();
  await page.reload();
  await expect(page.getByText("2 requests, 1 of them refused", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "The figures" }).click();
  await expect(page.getByRole("table", { name: "Requests of each day" }).getByRole("row")).toHaveCount(2);

  await page.getByRole("link", { name: "All keys" }).click();
  await page.getByRole("button", { name: "Revoke Careers page" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("textbox").fill("Careers page");
  await dialog.getByRole("button", { name: "Revoke key" }).click();
  await expect(page.getByRole("row", { name: /Careers page/ })).toContainText("Revoked");
  expect((await call("/postings")).status()).toBe(401);
});

test("a webhook is registered, its secret verifies, and what was given up is sent again", async ({
  world,
  page,
  request,
}) => {
  const receiver = await openReceiver();
  const postingId = await makePosting(world, request, "Night Nurse");
  await makePosting(world, request, "Cook");
  await world.signIn(page, world.admin);
  await page.goto("/settings/webhooks");
  await expect(page.getByText("No program is told of anything yet.")).toBeVisible();

  await test.step("what is missing or wrong is said at its field", async () => {
    const form = page.getByRole("form", { name: "Register a webhook" });
    await form.getByRole("button", { name: "Register" }).click();
    await expect(form.getByText("Posting is required.")).toBeVisible();
    await expect(form.getByText("Address is required.")).toBeVisible();
    await registerWebhook(page, "Night Nurse", "ftp://example.com");
    await expect(form.getByRole("alert")).toHaveCount(1);
    await expect(form.getByRole("alert")).toContainText(/^Address/);
  });

  let secret = "";
  await test.step("the secret is shown once", async () => {
    await registerWebhook(page, "Night Nurse", receiver.url);
    const shown = page.getByRole("status").filter({ hasText: "The signing secret" });
    await expect(shown).toContainText("webhook-signature");
    secret = ((await shown.locator("code").last().textContent()) ?? "").trim();
    expect(secret).toMatch(/^whsec_/);
    await shown.getByRole("button", { name: "Done" }).click();
    const row = page.getByRole("row", { name: /Night Nurse/ });
    await expect(row.getByRole("link", { name: "Night Nurse" })).toHaveAttribute("href", `/postings/${postingId}`);
    await expect(row).toContainText("Active");
  });

  const deliveries = page.getByRole("list", { name: "Deliveries" }).getByRole("listitem");
  await test.step("a receiver that fails: every attempt is told, and the way leads from the webhook to it", async () => {
    await addCandidate(world, request, postingId, "jo@example.com");
    await expect.poll(() => receiver.calls.length, { timeout: 20_000 }).toBe(3);
    await page.reload();
    await page.getByRole("button", { name: /^1 given up for Candidate added/ }).click();
    await expect(page).toHaveURL(/status=dead/);
    await expect(deliveries).toHaveCount(1);
    await deliveries.getByRole("button", { name: /^Candidate added/ }).click();
    const attempts = page.getByRole("list", { name: "Attempts" }).getByRole("listitem");
    await expect(attempts).toHaveCount(3);
    await expect(attempts.first()).toContainText("500");
  });

  await test.step("sent again, it arrives with the same id and a signature that the secret verifies", async () => {
    receiver.status = 204;
    await deliveries.getByRole("button", { name: /^Send again/ }).click();
    await expect.poll(() => receiver.calls.length, { timeout: 20_000 }).toBe(4);
    await page.getByRole("button", { name: "Delivered", exact: true }).click();
    await expect(deliveries.filter({ hasText: "Delivered" })).toHaveCount(1, { timeout: 20_000 });
    const [first, last] = [receiver.calls[0], receiver.calls[3]];
    expect(last?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(last?.body).toBe(first?.body);
    const signed = `${last?.headers["webhook-id"]}.${last?.headers["webhook-timestamp"]}.${last?.body}`;
    const key = Buffer.from(secret.slice("whsec_".length), "base64");
    const signature = `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
    expect(String(last?.headers["webhook-signature"]).split(" ")).toContain(signature);
  });

  await test.step("off, on again by undo, and off for good", async () => {
    const row = page.getByRole("row", { name: /Night Nurse/ });
    await row.getByRole("button", { name: /^Deactivate/ }).click();
    await expect(row).toContainText("Deactivated");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row.getByText("Active", { exact: true })).toBeVisible();
    await row.getByRole("button", { name: /^Deactivate/ }).click();
    await expect(row.getByRole("button", { name: /^Activate/ })).toBeVisible();
    await expect(page.getByText("is told nothing any more").last()).toBeVisible();
    await addCandidate(world, request, postingId, "al@example.com");
    await row.getByRole("button", { name: /^Activate/ }).click();
    await expect(row.getByText("Active", { exact: true })).toBeVisible();
    // The row says so from the press on; only what happens once it is kept is told.
    const active = async () => {
      const answer = await request.get(`${world.server.url}/api/v2/webhooks`, {
        headers: { "X-API-KEY": world.apiKey },
      });
      return (await answer.json()).data.length;
    };
    await expect.poll(active).toBe(1);
    await addCandidate(world, request, postingId, "bo@example.com");
    await expect.poll(() => receiver.calls.length, { timeout: 20_000 }).toBe(5);
    expect(receiver.calls[4]?.body).toContain("bo@example.com");
  });
  receiver.close();
});

const LOOKS = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1440, height: 900, colorScheme: "dark" },
  { width: 320, height: 800, colorScheme: "light" },
  { width: 320, height: 800, colorScheme: "dark" },
] as const;

test("keys and webhooks can be read by everybody, wide and narrow, light and dark", async ({
  world,
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const receiver = await openReceiver();
  const title = "Pflegefachkraft für die Donaudampfschifffahrtsgesellschaft مهندس برمجيات";
  const postingId = await makePosting(world, request, title);
  const admin = await world.as(world.admin);
  const headers = { "X-API-KEY": world.apiKey };
  const long = `${receiver.url}/${"a-long-path/".repeat(12)}?token=secret`;
  for (const [url, method] of [
    [receiver.url, "post"],
    [long, "get"],
  ]) {
    const made = await request.post(`${world.server.url}/api/v2/webhooks`, {
      headers,
      data: { posting_id: postingId, webhook_url: url, event_type: "candidate_ingested", http_method: method },
    });
    expect(made.status(), await made.text()).toBe(201);
  }
  await addCandidate(world, request, postingId, "jo@example.com");
  await expect.poll(() => receiver.calls.length, { timeout: 20_000 }).toBe(6);
  receiver.status = 410;
  await addCandidate(world, request, postingId, "al@example.com");
  await expect.poll(() => receiver.calls.length, { timeout: 20_000 }).toBe(8);
  const { data: keys } = await (await admin.get("/api/workspace/api-keys")).json();
  const keyId = keys.find(({ name }: { name: string }) => name === "tests").id;

  for (const { colorScheme, ...viewport } of LOOKS) {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: world.server.url });
    const page = await context.newPage();
    await world.signIn(page, world.admin);
    for (const path of ["/settings/api-keys", `/settings/api-keys/${keyId}`, "/settings/webhooks"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (path.endsWith(keyId)) await page.getByRole("button", { name: "The figures" }).click();
      if (path.endsWith("webhooks")) {
        await page
          .getByRole("list", { name: "Deliveries" })
          .getByRole("button", { name: /^Candidate/ })
          .first()
          .click();
      }
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
      );
      expect(found, `${path} ${viewport.width} ${colorScheme}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} at ${viewport.width} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    await context.close();
  }
  receiver.close();
});
