import { startServer } from "../support/server";
import { expect, test } from "../support/world";

const PASSWORD = "a long enough password";

test("the first visit makes the first admin, who invites a recruiter, who may write and not delete", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const server = await startServer();
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  await test.step("set-up", async () => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/setup/);
    await page.getByRole("textbox", { name: /workspace|company/i }).fill("Fernhill Foods");
    await page.getByRole("textbox", { name: /your name/i }).fill("Ada Admin");
    await page.getByRole("textbox", { name: /email/i }).fill("Ada@Example.com");
    await page.getByLabel(/^password/i).fill(PASSWORD);
    await page.getByRole("button", { name: /create|set up|start/i }).click();
    await expect(page.getByRole("heading", { name: "Postings", level: 1 })).toBeVisible({ timeout: 30_000 });
  });

  let invite = "";
  await test.step("an invite link, shown once", async () => {
    await page.goto("/settings/team");
    const made = await page.request.post("/api/workspace/team/invites", {
      headers: { origin: server.url },
      data: { email: "rita@example.com", role: "recruiter" },
    });
    invite = (await made.json()).invite_url;
    await page.reload();
    await expect(page.getByText("rita@example.com")).toBeVisible();
  });

  const rita = await (await browser.newContext({ baseURL: server.url })).newPage();
  await test.step("the recruiter joins and sees postings, but no settings", async () => {
    await rita.goto(invite);
    await rita.getByRole("textbox", { name: /name/i }).fill("Rita Recruiter");
    await rita.getByLabel(/^password/i).fill(PASSWORD);
    await rita.getByRole("button", { name: /join|accept|create/i }).click();
    await expect(rita.getByRole("heading", { name: "Postings", level: 1 })).toBeVisible({ timeout: 30_000 });
    await expect(rita.getByRole("link", { name: "Settings" })).toHaveCount(0);
    await expect(rita.getByRole("link", { name: "New posting" }).first()).toBeVisible();
  });

  await test.step("an invite works once, and a used session ends with signing out", async () => {
    const again = await rita.request.post(`/api/workspace/invites/${invite.split("/").at(-1)}`, {
      headers: { origin: server.url },
      data: { name: "Eve", password: PASSWORD },
    });
    expect(again.status()).toBe(404);
    const cookies = await rita.context().cookies();
    await rita.request.post("/api/auth/sign-out", { headers: { origin: server.url }, data: {} });
    await rita.context().addCookies(cookies);
    await rita.goto("/postings");
    await expect(rita).toHaveURL(/\/sign-in/);
  });

  await test.step("a wrong password is one sentence, and the email stays", async () => {
    await rita.getByRole("textbox", { name: /email/i }).fill("rita@example.com");
    await rita.getByLabel(/^password/i).fill("not the password");
    await rita.getByRole("button", { name: "Sign in" }).click();
    await expect(rita.getByRole("alert").filter({ hasText: /email|password/i })).toBeVisible();
    await expect(rita.getByRole("textbox", { name: /email/i })).toHaveValue("rita@example.com");
    await rita.getByLabel(/^password/i).fill(PASSWORD);
    await rita.getByRole("button", { name: "Sign in" }).click();
    await expect(rita.getByRole("heading", { name: "Postings", level: 1 })).toBeVisible({ timeout: 30_000 });
  });
  await server.stop();
});
