import { startServer } from "../support/server";
import { expect, test } from "../support/world";

const PASSWORD = "a long enough password";

test("the first visit makes the first admin, who invites a recruiter, who may write postings and delete nothing of the workspace", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const server = await startServer();
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  await test.step("set-up", async () => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/setup/);
    await page.getByRole("textbox", { name: "Workspace name" }).fill("Fernhill Foods");
    await page.getByRole("textbox", { name: "Your name" }).fill("Ada Admin");
    await page.getByRole("textbox", { name: "Email" }).fill("Ada@Example.com");
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Create workspace" }).click();
    await expect(page.getByRole("heading", { name: "Postings", level: 1 })).toBeVisible({ timeout: 30_000 });
  });

  let invite = "";
  await test.step("an invite link, shown once", async () => {
    await page.goto("/settings/team");
    const form = page.getByRole("form", { name: "Invite a member" });
    await form.getByRole("textbox", { name: "Email" }).fill("rita@example.com");
    await expect(form.getByRole("combobox", { name: "Role" })).toHaveText("Recruiter");
    await form.getByRole("button", { name: "Create invite link" }).click();
    const shown = page.getByRole("status").filter({ hasText: "The invite for rita@example.com" });
    invite = (await shown.locator("code").textContent()) ?? "";
    expect(invite).toMatch(/\/invite\/[\w-]{20,}$/);
    await page.reload();
    await expect(page.getByText("rita@example.com")).toBeVisible();
    await expect(page.locator("code")).toHaveCount(0);
  });

  const rita = await (await browser.newContext({ baseURL: server.url })).newPage();
  await test.step("the recruiter joins and sees postings, but no settings", async () => {
    await rita.goto(invite);
    await expect(rita.getByRole("heading", { name: "Join Fernhill Foods" })).toBeVisible();
    await expect(rita.getByText("You were invited as recruiter.")).toBeVisible();
    await expect(rita.getByRole("textbox", { name: "Email" })).toHaveValue("rita@example.com");
    await rita.getByRole("textbox", { name: "Your name" }).fill("Rita Recruiter");
    await rita.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await rita.getByRole("button", { name: "Join" }).click();
    await expect(rita.getByRole("heading", { name: "Postings", level: 1 })).toBeVisible({ timeout: 30_000 });
    await expect(rita.getByRole("link", { name: "Settings" })).toHaveCount(0);
    await expect(rita.getByRole("link", { name: "New posting" }).first()).toBeVisible();
  });

  await test.step("the recruiter writes a posting; what is the admin's stays when they try to delete it", async () => {
    const headers = { origin: server.url };
    await rita.getByRole("link", { name: "New posting" }).first().click();
    await rita.getByRole("tab", { name: "Begin blank" }).click();
    await rita.getByRole("textbox", { name: "Job title" }).fill("Baker");
    await rita.getByRole("button", { name: "Begin blank" }).click();
    await expect(rita.getByRole("heading", { name: "Baker", level: 1 })).toBeVisible();

    const added = await page.request.post("/api/workspace/library", {
      headers,
      data: { kind: "design_template_group", name: "House design", template_mappings: {} },
    });
    const item = `/api/workspace/library/${(await added.json()).id}`;
    const refused = await rita.request.delete(item, { headers });
    expect(refused.status(), await refused.text()).toBe(403);
    const deleted = await page.request.delete(item, { headers });
    expect(deleted.ok(), await deleted.text()).toBe(true);
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
    await rita.getByRole("textbox", { name: "Email" }).fill("rita@example.com");
    await rita.getByLabel("Password", { exact: true }).fill("not the password");
    await rita.getByRole("button", { name: "Sign in" }).click();
    await expect(rita.getByRole("alert").filter({ hasText: /email.*password/i })).toBeVisible();
    await expect(rita.getByRole("textbox", { name: "Email" })).toHaveValue("rita@example.com");
    await rita.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await rita.getByRole("button", { name: "Sign in" }).click();
    await expect(rita.getByRole("heading", { name: "Postings", level: 1 })).toBeVisible({ timeout: 30_000 });
  });
  await server.stop();
});
