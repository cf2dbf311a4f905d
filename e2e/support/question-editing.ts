import { expect, type Locator, type Page } from "@playwright/test";
import { type, typeDate } from "./builder";
import type { Account, World } from "./world";

/** A draft with all four steps, made through the API; the ids of its steps are their types. */
export async function draftOfFourSteps(world: World, account: Account): Promise<string> {
  const client = await world.as(account);
  const made = await client.post("/api/workspace/plans", { data: { from: "blank", title: "Night nurse" } });
  expect(made.status(), await made.text()).toBe(201);
  const id: string = (await made.json()).data.id;
  const types = ["resume", "form", "web_interview", "conversational_sms"];
  const before = (await (await client.get(`/api/workspace/plans/${id}`)).json()).data.base;
  await changeCells(world, account, id, [
    ["workflow", types, before.workflow],
    ...types.map((type): [string, unknown] => [`step/${type}/type`, type]),
  ]);
  return id;
}

/** Changes cells as another program or person would. */
export async function changeCells(
  world: World,
  account: Account,
  planId: string,
  cells: [path: string, to: unknown, from?: unknown][],
): Promise<void> {
  const answer = await (await world.as(account)).patch(`/api/workspace/plans/${planId}`, {
    data: { changes: cells.map(([path, to, from = null]) => ({ path, from, to })) },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** The builder at one of a posting's steps. */
export async function openStep(page: Page, planId: string, step: string): Promise<void> {
  await page.goto(`/postings/${planId}/edit?part=${step}`);
  await expect(
    page.getByRole("region", { name: "The chosen part" }).getByRole("heading", { level: 2 }).first(),
  ).toBeVisible();
}

/** Waits until the server has everything. */
export const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();

/** Chooses from a list that opens. */
export async function choose(place: Locator, page: Page, field: string, option: string): Promise<void> {
  await place.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option }).click();
}

/** Adds a question and answers its open card; the focus must be in its text already. */
export async function addQuestion(page: Page, region: Locator, noun: string, text: string): Promise<Locator> {
  const count = await region.locator("[data-question]").count();
  await region.getByRole("button", { name: `Add ${noun}` }).click();
  const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${count + 1}`;
  const card = page.getByRole("group", { name, exact: true });
  await expect(card.locator("textarea").first()).toBeFocused();
  await page.keyboard.type(text);
  return card;
}

/** Types choices one after the other, as Enter adds them. */
export async function fillChoices(page: Page, card: Locator, choices: string[]): Promise<void> {
  await card.getByRole("button", { name: "Add choice" }).click();
  for (const [index, choice] of choices.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await expect(card.getByRole("textbox", { name: `Choice ${index + 1}`, exact: true })).toBeFocused();
    await page.keyboard.type(choice);
  }
}

/** Types the day that passes; half of it first, of which the field says that it is no whole date. */
export async function fillDay(card: Locator, day: string): Promise<void> {
  const field = card.getByLabel("Expected answer");
  await field.pressSequentially(day.slice(5).replace("-", ""));
  await field.blur();
  await expect(card.getByText("Expected answer is not a whole date yet.")).toBeVisible();
  await typeDate(field, day);
  await expect(card.getByText("is not a whole date")).toHaveCount(0);
}

/** PDF, HEIC and WEBP, after types of which one stands on the way to another, one is there already and one is none. */
export async function fillFileTypes(card: Locator): Promise<void> {
  await card.getByRole("button", { name: "PDF" }).click();
  const others = card.getByRole("textbox", { name: "Other types" });
  await type(others, "docm, .HEIC, pdf, heic, webp, image/*");
  await others.blur();
  await expect(others).toHaveValue("docm, heic, webp, image/*");
  await expect(card.getByText("“image/*” is no type that a file's name ends with")).toBeVisible();
  await expect(card.getByRole("button", { name: "DOC", exact: true })).toHaveAttribute("aria-pressed", "false");
  await type(others, ".HEIC, webp");
  await others.blur();
  await expect(card.getByText("is no type that a file's name ends with")).toHaveCount(0);
}
