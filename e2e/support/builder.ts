import { expect, type Locator, type Page } from "@playwright/test";
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
  await expect(page.getByRole("main", { name: "The chosen part" }).getByRole("heading", { level: 2 })).toBeVisible();
}

/** Waits until the server has everything. */
export const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();

/** The texts of a list's closed rows, in order. */
export const rowsOf = (region: Locator) => region.getByRole("list").first().getByRole("group");

export async function choose(place: Locator, page: Page, field: string, option: string): Promise<void> {
  await place.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option }).click();
}
