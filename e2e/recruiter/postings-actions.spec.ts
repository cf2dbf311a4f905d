import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { addCandidate, chooseAction, makePosting, rowOf, titlesOf } from "../support/postings";
import { expect, test } from "../support/world";

test("archiving and its undo, a copy to be edited, and bringing back", async ({ world, page, request }) => {
  const title = "Undo me";
  await makePosting(world, request, { title });
  await world.signIn(page, world.admin);
  await page.goto("/postings?q=undo");
  await chooseAction(page, title, "Archive");
  await expect(rowOf(page, /Undo me/)).toHaveCount(0);
  await expect(page.getByText("“Undo me” is archived.")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(rowOf(page, /Undo me/)).toContainText("Active");
  await expect(page.getByText("Put back as it was.")).toBeVisible();

  await chooseAction(page, title, "Clone");
  await expect(page.getByRole("heading", { name: "Undo me (copy)" })).toBeVisible();
  await page.goto("/postings?q=undo");
  await chooseAction(page, "Undo me (copy)", "Archive");
  await expect(rowOf(page, /Undo me \(copy\)/)).toHaveCount(0);

  await page.getByRole("button", { name: "Archived", exact: true }).click();
  await chooseAction(page, "Undo me (copy)", "Unarchive");
  await page.getByRole("button", { name: "Open", exact: true }).first().click();
  // What was never published is a draft again: nobody opens it to candidates unseen.
  await expect(rowOf(page, /Undo me \(copy\)/)).toContainText("Draft");
});

test("a second click makes no second draft", async ({ world, page, request }) => {
  await makePosting(world, request, { title: "Clicked twice" });
  await world.signIn(page, world.admin);
  const twice = (button: Locator) =>
    button.evaluate((element: HTMLElement) => {
      element.click();
      element.click();
    });
  const copies = async () => {
    await page.goto("/postings?q=clicked");
    await expect(rowOf(page, /Clicked twice/).first()).toBeVisible();
    return rowOf(page, /Clicked twice.*copy/).count();
  };
  await page.goto("/postings?q=clicked");
  await page.getByRole("button", { name: "Actions for Clicked twice" }).click();
  await twice(page.getByRole("menuitem", { name: "Clone" }));
  await expect(page.getByRole("heading", { name: /Clicked twice.*copy/, level: 1 })).toBeVisible();
  expect(await copies()).toBe(1);

  await page.goto("/postings/new?from=posting");
  await page.getByRole("searchbox", { name: "Search postings" }).fill("clicked");
  await twice(page.getByRole("button", { name: "Copy Clicked twice", exact: true }));
  await expect(page.getByRole("heading", { name: /Clicked twice.*copy/, level: 1 })).toBeVisible();
  expect(await copies()).toBe(2);
});

test("labels are found, made and taken away by keyboard alone, in the list and on the posting's page", async ({
  world,
  page,
  request,
}) => {
  const id = await makePosting(world, request, { title: "Labelled" });
  await world.signIn(page, world.admin);
  await page.goto("/postings?q=labelled");
  await page.getByRole("button", { name: "Actions for Labelled" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Labels" }).press("Enter");
  const field = page.getByRole("combobox", { name: "Find or make a label" });
  await expect(field).toBeFocused();
  await page.keyboard.type("Night shift");
  await page.keyboard.press("Enter");
  const labels = rowOf(page, /Labelled/).getByRole("list", { name: "Labels" });
  await expect(labels).toHaveText("Night shift");
  await page.keyboard.type("Acme");
  await page.keyboard.press("Enter");
  await expect(labels.getByRole("listitem")).toHaveText(["Acme", "Night shift"]);
  await page.keyboard.press("Backspace");
  await expect(labels.getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Actions for Labelled" })).toBeFocused();

  await page.goto(`/postings/${id}`);
  await page.getByRole("button", { name: "Edit labels" }).click();
  await page.getByRole("combobox", { name: "Find or make a label" }).fill("aCm");
  await expect(page.getByRole("option", { name: "Acme" })).toBeVisible();
  await page.getByRole("combobox", { name: "Find or make a label" }).fill("Zürich");
  await page.getByRole("option", { name: /Make “Zürich”/ }).click();
  await expect(page.getByRole("list", { name: "Labels" })).toContainText("Zürich");
});

test("the candidates are saved as a table and as JSON; a broken connection saves nothing and is tried again", async ({
  world,
  page,
  request,
}) => {
  const id = await makePosting(world, request, { title: "Exported" });
  await addCandidate(world, request, id, '=HYPERLINK("http://x")');
  await world.signIn(page, world.admin);
  await page.goto("/postings?q=exported");
  const save = async (kind: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      chooseAction(page, "Exported", `Export candidates as ${kind}`),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^candidates-exported-.*\\.${kind.toLowerCase()}$`));
    await expect(page.getByText("The candidates of “Exported” are exported.").first()).toBeVisible();
    return readFile(await download.path(), "utf8");
  };
  expect(await save("CSV")).toMatch(/^\uFEFFname,email,.*\r\n"'=HYPERLINK/);
  expect(JSON.parse(await save("JSON")).candidates).toHaveLength(1);

  await page.route("**/candidates.csv", (route) => route.abort("connectionreset"));
  await chooseAction(page, "Exported", "Export candidates as CSV");
  await expect(page.getByText("The candidates of “Exported” could not be exported.")).toBeVisible();
  await page.unroute("**/candidates.csv");
  const again = page.waitForEvent("download");
  await page.getByRole("button", { name: "Try again" }).click();
  await again;
});

test("a hiring manager sees what is shared with them, and nothing that changes it", async ({
  world,
  page,
  request,
}) => {
  const id = await makePosting(world, request, { title: "Shared posting" });
  await makePosting(world, request, { title: "Secret posting" });
  const manager = await world.addMember("hiring_manager", "Hanna Manager");
  await world.signIn(page, manager);
  await page.goto("/postings");
  await expect(page.getByText("Nothing is shared with you yet")).toBeVisible();
  const admin = await world.as(world.admin);
  const { members } = await (await admin.get("/api/workspace/team")).json();
  const user = members.find(({ email }: { email: string }) => email === manager.email).id;
  await admin.put(`/api/workspace/postings/${id}/shares`, { data: { user_ids: [user] } });
  await page.reload();
  await expect.poll(() => titlesOf(page)).toEqual(["Shared posting"]);
  await expect(page.getByRole("link", { name: "New posting" })).toHaveCount(0);
  await page.getByRole("button", { name: "Actions for Shared posting" }).click();
  await expect(page.getByRole("menuitem")).toHaveText([
    "Share link and QR code",
    "Export candidates as CSV",
    "Export candidates as JSON",
  ]);
});
