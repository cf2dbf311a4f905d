import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";
import { byModality, cellsOf, type PlanContent, type PlanQuestion } from "../../lib/contract/plan/content";
import type { Modality } from "../../lib/contract/platform/questions";
import type { StepType } from "../../lib/contract/platform/workflow";
import type { Account, World } from "./world";

/** An id as the builder makes them. */
export const cellId = () => randomUUID().replaceAll("-", "").slice(0, 20);

type Given = {
  title: string;
  posting?: Record<string, unknown>;
  steps: Partial<Record<StepType, Record<string, unknown>>>;
  questions?: Partial<Record<Modality, Record<string, unknown>[]>>;
};

/** Questions without which a step cannot be published. */
export const ENOUGH = {
  voice: [{ text: "Why do you want to work here?" }],
  form: [{ text: "When can you begin?" }],
  sms: [{ text: "Can you work at night?" }],
};
export const EVERY_STEP = { resume: {}, web_interview: {}, form: {}, conversational_sms: {} };

/** A draft that an editor has made, with the ids of its steps and questions. */
export async function makeDraft(world: World, account: Account, { title, posting = {}, steps, questions = {} }: Given) {
  const door = await world.as(account);
  const made = await door.post("/api/workspace/plans", { data: { from: "blank", title } });
  expect(made.ok(), await made.text()).toBe(true);
  const id: string = (await made.json()).data.id;
  const content: PlanContent = {
    posting: { title, ...posting },
    steps: Object.entries(steps).map(([type, config]) => ({ id: cellId(), type, config })),
    questions: byModality((modality) =>
      (questions[modality] ?? []).map((fields): PlanQuestion => ({ id: cellId(), fields: { ...fields, modality } })),
    ),
  };
  await writeCells(door, id, Object.fromEntries(cellsOf(content)));
  const stepOf = (type: StepType) => content.steps.find((step) => step.type === type)?.id ?? "";
  return { id, stepOf, questions: content.questions };
}

/** Changes cells as another editor would. */
export async function writeCells(door: APIRequestContext, id: string, cells: Record<string, unknown>) {
  const plan = await readPlan(door, id);
  const changes = Object.entries(cells).map(([path, to]) => ({ path, from: plan.get(path) ?? null, to }));
  const answer = await door.patch(`/api/workspace/plans/${id}`, { data: { changes } });
  expect(answer.ok(), await answer.text()).toBe(true);
  expect((await answer.json()).data.conflicts).toEqual([]);
}

/** What every cell of a plan holds now. */
export async function readPlan(door: APIRequestContext, id: string): Promise<Map<string, unknown>> {
  const { data } = await (await door.get(`/api/workspace/plans/${id}`)).json();
  const changes: { path: string; value: unknown }[] = data.changes;
  return new Map([...Object.entries(data.base), ...changes.map(({ path, value }) => [path, value] as const)]);
}

/** Publishes what the editor saved. */
export async function publish(door: APIRequestContext, id: string) {
  const { data } = await (await door.get(`/api/workspace/plans/${id}`)).json();
  const answer = await door.post(`/api/workspace/plans/${id}/publish`, { data: { revision: data.revision } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** What a program reads of a published posting. */
export async function readPosting(world: World, request: APIRequestContext, id: string) {
  const get = async (path: string) =>
    (
      await (
        await request.get(`${world.server.url}/api/v2/postings/${id}${path}`, {
          headers: { "X-API-KEY": world.apiKey },
        })
      ).json()
    ).data;
  return { posting: await get(""), questions: await get("/questions?limit=100") };
}

/** Opens one part of the builder: "job", "settings", or a step by its id. */
export async function openPart(page: Page, id: string, part: string) {
  await page.goto(`/postings/${id}/edit?part=${part}`);
  await expect(main(page)).toBeVisible();
}

export const main = (page: Page) => page.getByRole("main", { name: "The chosen part" });
export const cellOf = (page: Page, path: string) => page.locator(`[data-cell="${path}"]`);

/** Waits until the server has everything. */
export const expectSaved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible({ timeout: 15_000 });

/** Opens every fold of the part, so that whatever it holds is there. */
export async function openFolds(page: Page) {
  const closed = main(page).locator(
    '[data-slot="collapsible-trigger"][aria-expanded="false"], button.group[aria-expanded="false"]',
  );
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Sets the control of a cell, whichever it is, to what a person would choose or type. */
export async function setControl(page: Page, place: Locator, value: boolean | string): Promise<void> {
  if (typeof value === "boolean") {
    const control = place.getByRole("switch");
    if ((await control.getAttribute("aria-checked")) !== String(value)) await control.click();
    return;
  }
  if ((await place.getByRole("radio").count()) > 0) return place.getByRole("radio", { name: value }).click();
  if ((await place.getByRole("combobox").count()) > 0) {
    await place.getByRole("combobox").click();
    return page.getByRole("option", { name: value }).first().click();
  }
  const dated = place.locator('input[type="date"], input[type="datetime-local"]');
  return ((await dated.count()) > 0 ? dated : place.getByRole("textbox").first()).fill(value);
}

/** What axe finds, and whether the page scrolls sideways. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
    ...(overflow > 0 ? [`scrolls sideways by ${overflow} px`] : []),
  ];
}

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
    page.getByRole("main", { name: "The chosen part" }).getByRole("heading", { level: 2 }).first(),
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
