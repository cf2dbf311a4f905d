import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";
import { byModality, cellsOf, type PlanContent, type PlanQuestion } from "../../lib/contract/plan/content";
import type { Modality } from "../../lib/contract/platform/questions";
import type { StepType } from "../../lib/contract/platform/workflow";
import { violations } from "./readable";
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

export const main = (page: Page) => page.getByRole("region", { name: "The chosen part" });
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

/** Types into a field key by key, over what stands in it, as a person does: each key may change what the next one meets. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.press("ControlOrMeta+a");
  await field.pressSequentially(text);
}

/** Types a day, or a day with its time ("2030-03-01T17:05"), into the browser's own control, part by part. */
export async function typeDate(field: Locator, moment: string): Promise<void> {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(moment) ?? [];
  const time = hour && `${String(Number(hour) % 12 || 12).padStart(2, "0")}${minute}${Number(hour) < 12 ? "AM" : "PM"}`;
  await field.pressSequentially(`${month}${day}${year}${time ?? ""}`);
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
  if ((await dated.count()) > 0) return typeDate(dated, value);
  const field = place.getByRole("textbox").first();
  return /^[\d.]+$/.test(value) ? type(field, value) : field.fill(value);
}

/** What axe finds, and whether the page scrolls sideways. */
export async function barriers(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...(await violations(page)), ...(overflow > 0 ? [`scrolls sideways by ${overflow} px`] : [])];
}
