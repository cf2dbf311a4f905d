import { makeDraft, openPart } from "../support/builder";
import { expect, test } from "../support/world";

const NURSE = {
  title: "Night nurse",
  posting: { job_overview: "You care for twelve patients." },
  steps: { web_interview: {} },
  questions: { voice: [{ text: "Why nights?" }] },
};

test("a posting becomes a template, and a draft begins with it", async ({ world, page }) => {
  const draft = await makeDraft(world, world.admin, NURSE);
  await world.signIn(page, await world.addMember("recruiter", "Rita Recruiter"));
  await openPart(page, draft.id, "job");

  const dialog = page.getByRole("dialog", { name: "Save as template" });
  const openDialog = async () => {
    await page.getByRole("button", { name: "More actions for this posting" }).click();
    await page.getByRole("menuitem", { name: "Save as template" }).click();
  };
  await test.step("what is wrong is said at the field", async () => {
    await openDialog();
    await expect(dialog.getByRole("textbox", { name: "Name" })).toHaveValue("Night nurse");
    await dialog.getByRole("textbox", { name: "Code" }).fill("night nurse!");
    await dialog.getByRole("button", { name: "Save template" }).click();
    await expect(dialog.getByText("takes letters, digits and dashes", { exact: false })).toBeVisible();
    await dialog.getByRole("textbox", { name: "Code" }).fill("RN-night");
    await dialog.getByRole("textbox", { name: "Description" }).fill("For all wards");
    await dialog.getByRole("switch", { name: "Default" }).click();
    await dialog.getByRole("button", { name: "Save template" }).click();
    await expect(page.getByText("“Night nurse” is a template now.")).toBeVisible();
  });

  await test.step("a code that is taken is refused there, and what was typed stays", async () => {
    await openDialog();
    await dialog.getByRole("textbox", { name: "Name" }).fill("Another one");
    await dialog.getByRole("textbox", { name: "Code" }).fill("RN-night");
    await dialog.getByRole("button", { name: "Save template" }).click();
    await expect(dialog.getByText("Another interview template has the code", { exact: false })).toBeVisible();
    await expect(dialog.getByRole("textbox", { name: "Name" })).toHaveValue("Another one");
    await dialog.getByRole("button", { name: "Cancel" }).click();
  });

  await test.step("it is found by its name, and the draft has everything", async () => {
    await page.goto("/postings/new?from=template");
    await page.getByRole("searchbox", { name: "Search templates" }).fill("night");
    await expect(page.getByText("RN-night · default")).toBeVisible();
    await page.getByRole("button", { name: "Begin with Night nurse" }).click();
    await expect(page).toHaveURL(/\/postings\/[^/]+\/edit/);
    await expect(page.getByRole("heading", { name: "Night nurse", level: 1 })).toBeVisible();
    await expect(page.getByText("Nothing is missing.")).toBeVisible();
    await page.getByRole("button", { name: /Step 1: Interview/ }).click();
    await expect(page.getByRole("button", { name: /Why nights\?/ })).toBeVisible();
  });
});

test("a template that was deleted meanwhile says so, and another one can be chosen", async ({ world, page }) => {
  const draft = await makeDraft(world, world.admin, { ...NURSE, title: "Cook" });
  const door = await world.as(world.admin);
  const made = await door.post(`/api/workspace/postings/${draft.id}/template`, {
    data: { name: "Cooks", template_code: "cooks" },
  });
  expect(made.status(), await made.text()).toBe(201);
  await world.signIn(page, world.admin);
  await page.goto("/postings/new?from=template");
  await expect(page.getByText("Cooks", { exact: true })).toBeVisible();
  const gone = await door.delete(`/api/workspace/library/${(await made.json()).id}`);
  expect(gone.ok(), await gone.text()).toBe(true);
  await page.getByRole("button", { name: "Begin with Cooks" }).click();
  await expect(page.getByText("was deleted a moment ago", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "Begin with Cooks" })).toHaveCount(0);
});

test("a draft that nobody could take is no template: the way leads to what is missing", async ({ world, page }) => {
  const draft = await makeDraft(world, world.admin, { ...NURSE, title: "Empty", questions: {} });
  await world.signIn(page, world.admin);
  await openPart(page, draft.id, "job");
  await page.getByRole("button", { name: "More actions for this posting" }).click();
  await page.getByRole("menuitem", { name: "Save as template" }).click();
  await page.getByRole("button", { name: "Save template" }).click();
  await expect(page.getByText("A template can be made once nothing is missing.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add question", exact: true })).toBeFocused();
});
