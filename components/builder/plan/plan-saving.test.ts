import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/client/create-client";
import { AppError } from "@/lib/contract/errors";
import { postingCell, questionCell, questionsCell } from "@/lib/contract/plan/paths";
import { clientOf } from "@/lib/server/test-hosted";
import { openTestWorld, type TestWorld } from "@/lib/server/test-world";
import { browser } from "./browser.fixture";

let world: TestWorld;
let ana: Client;
beforeAll(async () => {
  world = await openTestWorld();
  const { members } = await world.workspace("Stores");
  ana = clientOf(world, members.admin);
});
afterAll(() => world.close());

const draft = async () => (await ana.createPlan({ body: { from: "blank", title: "Nurse" } })).data.id;
const stored = async (plan_id: string, path: string) => {
  const { data } = await ana.getPlan({ params: { plan_id } });
  return data.changes.find((change) => change.path === path)?.value ?? data.base[path];
};
const text = postingCell("description");

test("what the server does not take is told in its own words and stays; everything else is saved without it", async () => {
  const id = await draft();
  const store = await browser(ana).open(id);
  store.change([
    [postingCell("instructions"), "Be kind."],
    [text, "half a pair \ud800"],
    [postingCell("job_overview"), "Nights."],
  ]);
  await store.flush();
  expect(store.saveState).toMatchObject({ kind: "refused", isKept: true });
  expect(store.saveState.problem).toContain("cannot be stored");
  expect(store.refusalOf(text)).toContain("cannot be stored");
  expect(store.get(text)).toBe("half a pair \ud800");
  expect(await stored(id, postingCell("instructions"))).toBe("Be kind.");
  expect(await stored(id, postingCell("job_overview"))).toBe("Nights.");

  store.set(text, "a whole text");
  await store.flush();
  expect(store.saveState).toMatchObject({ kind: "saved", problem: undefined });
  expect(store.isSaved).toBe(true);
  expect(await stored(id, text)).toBe("a whole text");
});

test("400 questions that are put in at once are saved, however many cells that is", async () => {
  const id = await draft();
  const store = await browser(ana).open(id);
  const ids = Array.from({ length: 400 }, (_, index) => `many-${index}`);
  const fields = ["text", "score_of_1", "score_of_5", "evaluation_criteria", "additional_instructions"];
  store.change([
    [questionsCell("voice"), ids],
    ...ids.flatMap((one) =>
      fields.map((field) => [questionCell(one, field), `${field} of ${one}`] as [string, unknown]),
    ),
    ...ids.map(
      (one) => [questionCell(one, "post_processing_evaluation_criteria"), "x".repeat(3000)] as [string, unknown],
    ),
  ]);
  await store.flush();
  expect(store.isSaved).toBe(true);
  expect(await stored(id, questionCell("many-399", "additional_instructions"))).toBe(
    "additional_instructions of many-399",
  );
});

test("a page that is left without a connection hands on what it could not save", async () => {
  const id = await draft();
  const chromium = browser(ana);
  const store = await chromium.open(id);
  chromium.line.isOnline = false;
  store.set(text, "Typed before leaving");
  store.close();
  const again = await chromium.open(id);
  expect(again.get(text)).toBe("Typed before leaving");
  chromium.line.isOnline = true;
  await again.flush();
  expect(await stored(id, text)).toBe("Typed before leaving");
});

test("what is undone after the page was left is saved; without a connection the next page takes it up", async () => {
  const id = await draft();
  const chromium = browser(ana);
  const left = async (words: string) => {
    const store = await chromium.open(id);
    const undo = store.change([[text, words]]);
    await store.flush();
    store.close();
    expect(await stored(id, text)).toBe(words);
    return undo;
  };
  const undoFirst = await left("First");
  undoFirst();
  await expect.poll(() => stored(id, text)).toBe("");

  const undoSecond = await left("Second");
  chromium.line.isOnline = false;
  undoSecond();
  const again = await chromium.open(id);
  // The attempt from afar ends before anybody else takes it up.
  await again.flush();
  again.close();
  chromium.line.isOnline = true;
  const next = await chromium.open(id);
  expect(next.get(text)).toBe("");
  await next.flush();
  expect(await stored(id, text)).toBe("");
});

test("an ended session keeps what was typed, and saves it once somebody is signed in again", async () => {
  const id = await draft();
  const chromium = browser(ana);
  const store = await chromium.open(id);
  chromium.line.refusal = new AppError("unauthorized", "Your session has ended.");
  store.set(text, "Typed too late");
  await store.flush();
  expect(store.saveState).toMatchObject({ kind: "refused", code: "unauthorized", isKept: true });
  chromium.line.refusal = undefined;
  await store.flush();
  expect(await stored(id, text)).toBe("Typed too late");
  expect(store.saveState.kind).toBe("saved");
});

describe("an order that the server refuses", () => {
  const voice = questionsCell("voice");
  const ordered = async () => {
    const id = await draft();
    const chromium = browser(ana);
    const store = await chromium.open(id);
    store.change([
      [voice, ["a", "b"]],
      [questionCell("a", "text"), "A?"],
      [questionCell("b", "text"), "B?"],
    ]);
    await store.flush();
    return { id, store, line: chromium.line };
  };

  test("is put back with the server's words, and nothing is left unsaved", async () => {
    const { id, store, line } = await ordered();
    line.refusal = new AppError("forbidden", "Your role does not change postings.");
    store.set(voice, ["b", "a"]);
    expect(store.get(voice)).toEqual(["b", "a"]);
    await store.flush();
    expect(store.get(voice)).toEqual(["a", "b"]);
    expect(store.putBackOf(voice)).toBe("Your role does not change postings.");
    expect(store.saveState.kind).toBe("saved");
    line.refusal = undefined;
    store.set(voice, ["b", "a"]);
    expect(store.putBackOf(voice)).toBeUndefined();
    await store.flush();
    expect(await stored(id, voice)).toEqual(["b", "a"]);
  });

  test("takes away neither a new question nor what was typed at the same time", async () => {
    const { store, line } = await ordered();
    line.refusal = new AppError("not_found", "Posting not found.");
    store.change([
      [voice, ["new", "b", "a"]],
      [questionCell("new", "text"), "New?"],
    ]);
    await store.flush();
    expect(store.get(voice)).toEqual(["new", "b", "a"]);
    expect(store.get(questionCell("new", "text"))).toBe("New?");
    expect(store.saveState.kind).toBe("refused");
  });

  test("stays while it is only another field that is refused", async () => {
    const { store } = await ordered();
    store.set(voice, ["b", "a"]);
    store.set(text, "half a pair \ud800");
    await store.flush();
    expect(store.get(voice)).toEqual(["b", "a"]);
    expect(store.putBackOf(voice)).toBeUndefined();
  });

  test("stays while the server is away", async () => {
    const { store, line } = await ordered();
    line.isOnline = false;
    store.set(voice, ["b", "a"]);
    await store.flush();
    expect(store.get(voice)).toEqual(["b", "a"]);
    expect(store.saveState.kind).toBe("waiting");
    store.close();
  });
});
