import type { Page } from "@playwright/test";
import {
  POSTING_FIELDS,
  postingCell,
  questionCell,
  STEP_CONFIGS,
  stepCell,
  stepTypeOf,
} from "../../lib/contract/plan/paths";
import { OBJECT_LABELS, STEP_OBJECTS, type StepObject } from "../../lib/contract/plan/step-objects";
import { MODALITIES } from "../../lib/contract/platform/questions";
import { STEP_TYPES, type StepType } from "../../lib/contract/platform/workflow";
import {
  cellOf,
  ENOUGH,
  expectSaved,
  makeDraft,
  openFolds,
  openPart,
  publish,
  readPosting,
  setControl,
} from "../support/builder";
import {
  type Items,
  OBJECT_VALUES,
  postingValues,
  QUESTION_VALUES,
  stepValues,
  type Value,
} from "../support/builder-values";
import { expect, test, type World } from "../support/world";

/** The keys of an object of the contract: its own declaration, not a copy. */
const fieldsOf = (shape: object) => Object.keys(shape);
const isObject = (field: string): field is StepObject => Object.hasOwn(STEP_OBJECTS, field);

function valueFor(values: Record<string, Value>, field: string, where: string): Value {
  const value = values[field];
  if (!value) throw new Error(`${where}: "${field}" has no value in e2e/support/builder-values.ts`);
  return value;
}

/** Goes to a cell's control and sets it as a person would. A field without a control fails here, by its name. */
async function setCell(page: Page, path: string, { want, say, set }: Value) {
  const place = cellOf(page, path);
  await expect(place, `${path} has no control in the builder`).toHaveCount(1);
  await place.scrollIntoViewIfNeeded();
  if (set) await set(place, page);
  else await setControl(page, place, say ?? String(want));
}

async function addItems(world: World): Promise<Items> {
  const door = await world.as(world.admin);
  const add = async (data: Record<string, unknown>) => {
    const answer = await door.post("/api/workspace/library", { data });
    expect(answer.status(), await answer.text()).toBe(201);
    const { id, name } = await answer.json();
    return { id: String(id), name: String(name) };
  };
  const domain = await add({ kind: "domain", domain: "jobs.example.com" });
  return {
    phone_number_id: { ...(await add({ kind: "phone_number", phone_number: "+14155550101" })), name: "+14155550101" },
    sender_email_id: {
      ...(await add({ kind: "sender_email", email_prefix: "talent", domain_id: domain.id })),
      name: "talent@jobs.example.com",
    },
    email_template_group_id: await add({ kind: "email_template_group", name: "Warm emails", template_mappings: {} }),
    design_template_group_id: await add({ kind: "design_template_group", name: "Night design", template_mappings: {} }),
  };
}

test("every field of a posting is set in the builder and read back through the API", async ({
  world,
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const door = await world.as(world.admin);
  const draft = await makeDraft(world, world.admin, {
    title: "Draft",
    steps: { web_interview: {} },
    questions: { voice: ENOUGH.voice },
  });
  const values = postingValues(await addItems(world));
  await world.signIn(page, world.admin);
  const left = new Set<(typeof POSTING_FIELDS)[number]>(POSTING_FIELDS);
  for (const part of ["job", "settings"]) {
    await openPart(page, draft.id, part);
    await openFolds(page);
    for (const field of left) {
      const path = postingCell(field);
      if ((await cellOf(page, path).count()) === 0) continue; // the other part has it, or none
      await setCell(page, path, valueFor(values, field, "posting"));
      left.delete(field);
    }
    await expectSaved(page);
  }
  expect([...left], "fields of a posting without a control in the builder").toEqual([]);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Key 1" })).toHaveValue("cost_centre");

  await publish(door, draft.id);
  const { posting } = await readPosting(world, request, draft.id);
  for (const field of POSTING_FIELDS) {
    expect(posting[field], `posting/${field} as the API has it`).toEqual(valueFor(values, field, "posting").want);
  }
});

for (const type of STEP_TYPES) {
  test(`every field of the ${type} step is set in the builder and read back through the API`, async ({
    world,
    page,
    request,
  }) => {
    test.setTimeout(240_000);
    const door = await world.as(world.admin);
    const voices = await request.get(`${world.server.url}/api/v2/voices`, { headers: { "X-API-KEY": world.apiKey } });
    const voice = (await voices.json()).data.at(-1);
    const draft = await makeDraft(world, world.admin, {
      title: `Nurse ${type}`,
      steps: { [type]: {} },
      questions: ENOUGH,
    });
    const values = stepValues(voice)[type];
    const step = draft.stepOf(type);
    await world.signIn(page, world.admin);
    await openPart(page, draft.id, step);
    await openFolds(page);
    // The list begins in the posting's language.
    const language = page.getByRole("combobox", { name: "Language of the voice" });
    if ((await language.count()) > 0) {
      await language.click();
      await page.getByRole("option", { name: "All" }).click();
    }
    for (const field of fieldsOf(STEP_CONFIGS[type].shape)) {
      const path = stepCell(step, field);
      if (isObject(field)) await setObject(page, path, field);
      else await setCell(page, path, valueFor(values, field, type));
    }
    await expectSaved(page);
    await page.reload();
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();

    await publish(door, draft.id);
    const { posting } = await readPosting(world, request, draft.id);
    const config = posting.workflow.find((one: { type: StepType }) => one.type === type).config;
    for (const field of fieldsOf(STEP_CONFIGS[type].shape)) {
      const want = isObject(field) ? wantedObject(field) : valueFor(values, field, type).want;
      expect(config[field], `${type}.${field} as the API has it`).toEqual(want);
    }
  });
}

const wantedObject = (field: StepObject) =>
  Object.fromEntries(
    fieldsOf(STEP_OBJECTS[field].shape).map((key) => [key, valueFor(OBJECT_VALUES[field], key, field).want]),
  );

/** The documented keys of an object, each found by its label inside the object's cell. */
async function setObject(page: Page, path: string, field: StepObject) {
  const place = cellOf(page, path);
  await expect(place, `${path} has no control in the builder`).toHaveCount(1);
  const labels: Record<string, string> = OBJECT_LABELS[field];
  for (const key of fieldsOf(STEP_OBJECTS[field].shape)) {
    const { want, say, set } = valueFor(OBJECT_VALUES[field], key, field);
    if (set) {
      await set(place, page);
      continue;
    }
    const name = labels[key] ?? key;
    const control = place
      .getByRole("switch", { name, exact: true })
      .or(place.getByRole("combobox", { name, exact: true }))
      .or(place.getByRole("textbox", { name, exact: true }));
    await expect(control, `${path}: "${key}" has no control in the builder`).toHaveCount(1);
    const role = await control.getAttribute("role");
    if (role === "switch") await setSwitch(control, say === true);
    else if (role === "combobox") {
      await control.click();
      await page.getByRole("option", { name: String(say ?? want), exact: true }).click();
    } else await control.fill(String(say ?? want));
  }
}

async function setSwitch(control: ReturnType<Page["locator"]>, isOn: boolean) {
  if ((await control.getAttribute("aria-checked")) !== String(isOn)) await control.click();
}

test.describe("questions", () => {
  test("the registry's fields of every kind of question are covered here", async ({ request, world }) => {
    const registry = await (await request.get(`${world.server.url}/api/v2/schemas/question-types`)).json();
    for (const modality of MODALITIES) {
      const covered = new Set(
        QUESTION_VALUES.filter((one) => one.modality === modality).flatMap(({ values }) => Object.keys(values)),
      );
      for (const field of Object.keys(registry[modality].fields)) {
        expect(covered.has(field), `${modality}.${field} has no value in e2e/support/builder-values.ts`).toBe(true);
      }
    }
  });

  for (const [index, { modality, start, values }] of QUESTION_VALUES.entries()) {
    test(`a ${modality} question (${index + 1}): ${Object.keys(values).join(", ")}`, async ({
      world,
      page,
      request,
    }) => {
      test.setTimeout(120_000);
      const door = await world.as(world.admin);
      const type = stepTypeOf(modality);
      const text = `Question number ${index + 1} of the test`;
      const draft = await makeDraft(world, world.admin, {
        title: `Questions ${index + 1}`,
        steps: { [type]: {} },
        questions: { ...ENOUGH, [modality]: [{ text, ...start }] },
      });
      const id = draft.questions[modality][0]?.id ?? "";
      await world.signIn(page, world.admin);
      await openPart(page, draft.id, draft.stepOf(type));
      await page.getByRole("button", { name: text }).first().click();
      await openFolds(page);
      for (const [field, value] of Object.entries(values)) {
        // Tried one after the other: the kind of question decides which of them are there.
        await openFolds(page);
        await setCell(page, questionCell(id, field), value);
      }
      await expectSaved(page);
      await page.reload();
      await publish(door, draft.id);
      const { questions } = await readPosting(world, request, draft.id);
      const made = questions.find((one: { id: string }) => one.id === id);
      for (const [field, { want }] of Object.entries(values)) {
        expect(made[field], `${modality}.${field} as the API has it`).toEqual(
          field === "structured_config" ? expect.objectContaining(Object(want)) : want,
        );
      }
    });
  }
});
