import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/client/create-client";
import { postingCell, questionCell, questionsCell } from "@/lib/contract/plan/paths";
import { clientOf } from "@/lib/server/test-hosted";
import { openTestWorld, type TestWorld } from "@/lib/server/test-world";
import { browser } from "./browser.fixture";

let world: TestWorld;
let ana: Client;
let ben: Client;
beforeAll(async () => {
  world = await openTestWorld();
  const { members } = await world.workspace("Stores");
  ana = clientOf(world, members.admin);
  ben = clientOf(world, members.recruiter);
});
afterAll(() => world.close());

const draft = async () => (await ana.createPlan({ body: { from: "blank", title: "Nurse" } })).data.id;
const stored = async (plan_id: string, path: string) => {
  const { data } = await ana.getPlan({ params: { plan_id } });
  return data.changes.find((change) => change.path === path)?.value ?? data.base[path];
};
const [title, text] = [postingCell("title"), postingCell("description")];

test("what is typed is at the server within two seconds, without anybody pressing anything", async () => {
  const id = await draft();
  const store = await browser(ana).open(id);
  store.set(text, "Cares for");
  store.set(text, "Cares for people.");
  expect(store.saveState.kind).toBe("saving");
  await expect.poll(() => stored(id, text), { timeout: 2000 }).toBe("Cares for people.");
  await expect.poll(() => store.saveState.kind).toBe("saved");
});

test("a tab that crashes while the connection is away loses nothing: the next one saves it", async () => {
  const id = await draft();
  const chromium = browser(ana);
  const store = await chromium.open(id);
  chromium.line.isOnline = false;
  store.set(text, "Typed on a train");
  await store.flush();
  expect(store.saveState).toMatchObject({ kind: "waiting", isKept: true });
  store.close();
  chromium.crash();
  chromium.line.isOnline = true;
  const again = await chromium.open(id);
  expect(again.get(text)).toBe("Typed on a train");
  await again.flush();
  expect(await stored(id, text)).toBe("Typed on a train");
});

test("a second tab leaves alone what the first one is about to save", async () => {
  const id = await draft();
  const chromium = browser(ana);
  const first = await chromium.open(id);
  chromium.line.isOnline = false;
  first.set(text, "From the first");
  const second = await chromium.open(id);
  expect(second.get(text)).toBe("");
  chromium.line.isOnline = true;
  await first.flush();
  expect(await stored(id, text)).toBe("From the first");
});

test("an object comes back with its fields in the database's order, and nobody is said to have changed it", async () => {
  const id = await draft();
  const store = await browser(ana).open(id);
  const metadata = postingCell("metadata");
  const typed = { team_of_the_job: "Platform", cost: "4711" };
  store.set(metadata, typed);
  await store.flush();
  const { data } = await ana.getPlan({ params: { plan_id: id } });
  store.receive(data);
  expect(store.foreignOf(metadata)).toBeUndefined();
  expect(Object.keys(store.get(metadata) as object)).toEqual(Object.keys(typed)); // safe: what was just set
});

describe("two editors", () => {
  test("see each other's changes, and typing goes on where it is", async () => {
    const id = await draft();
    const [one, two] = [await browser(ana).open(id), await browser(ben).open(id)];
    const process = postingCell("interview_process_overview");
    one.set(process, "Two talks");
    two.set(text, "Half a sen");
    await Promise.all([one.flush(), two.flush()]);
    two.set(text, "Half a sentence");
    two.receive((await ben.getPlan({ params: { plan_id: id } })).data);
    expect(two.get(process)).toBe("Two talks");
    expect(two.foreignOf(process)).toMatchObject({ changedBy: "admin" });
    expect(two.get(text)).toBe("Half a sentence");
  });

  test("who comes second is asked, and either answer is kept", async () => {
    const id = await draft();
    const [one, two] = [await browser(ana).open(id), await browser(ben).open(id)];
    one.set(title, "Night nurse");
    await one.flush();
    two.set(title, "Nurses");
    await two.flush();
    expect(two.conflictOf(title)).toMatchObject({ value: "Night nurse", changedBy: "admin" });
    expect(two.saveState.kind).toBe("undecided");
    two.set(title, "Nurses, all shifts");
    await two.flush();
    expect(await stored(id, title)).toBe("Night nurse");
    expect(two.get(title)).toBe("Nurses, all shifts");
    two.keepMine(title);
    await two.flush();
    expect(await stored(id, title)).toBe("Nurses, all shifts");
    expect(two.saveState.kind).toBe("saved");

    one.set(title, "Mine again");
    await one.flush();
    one.takeTheirs(title);
    expect(one.get(title)).toBe("Nurses, all shifts");
    expect(one.conflicts.size).toBe(0);
  });

  test("who is asked is offered what the other one has written by now, and nothing when that is the same", async () => {
    const id = await draft();
    const [one, two] = [await browser(ana).open(id), await browser(ben).open(id)];
    const hears = async () => two.receive((await ben.getPlan({ params: { plan_id: id } })).data);
    one.set(text, "Cares for");
    await one.flush();
    two.set(text, "Nurses");
    await two.flush();
    one.set(text, "Cares for people.");
    await one.flush();
    await hears();
    expect(two.conflictOf(text)).toMatchObject({ value: "Cares for people.", changedBy: "admin" });
    expect(two.get(text)).toBe("Nurses");
    two.takeTheirs(text);
    expect(two.get(text)).toBe("Cares for people.");
    await two.flush();

    two.set(text, "Nurses all day");
    one.set(text, "Nurses all");
    await one.flush();
    await two.flush();
    expect(two.saveState.kind).toBe("undecided");
    one.set(text, "Nurses all day");
    await one.flush();
    await hears();
    expect(two.conflicts.size).toBe(0);
    expect(two.isSaved).toBe(true);
    expect(two.saveState.kind).toBe("saved");
    expect(await stored(id, text)).toBe("Nurses all day");
  });

  test("nobody is asked about a question that was deleted meanwhile, until it is put back", async () => {
    const id = await draft();
    const [one, two] = [await browser(ana).open(id), await browser(ben).open(id)];
    const hears = async () => two.receive((await ben.getPlan({ params: { plan_id: id } })).data);
    const voice = questionsCell("voice");
    one.change([
      [voice, ["a"]],
      [questionCell("a", "text"), "A?"],
    ]);
    await one.flush();
    await hears();
    one.set(questionCell("a", "text"), "A, by Ana?");
    two.set(questionCell("a", "text"), "A, by Ben?");
    await one.flush();
    await two.flush();
    expect(two.saveState.kind).toBe("undecided");
    const undo = one.change([[voice, []]]);
    await one.flush();
    await hears();
    expect([two.saveState.kind, two.isSaved]).toEqual(["saved", true]);
    undo();
    await one.flush();
    await hears();
    expect(two.saveState.kind).toBe("undecided");
    expect(two.conflictOf(questionCell("a", "text"))).toMatchObject({ value: "A, by Ana?" });
  });

  test("a question each: both are there, also while more is typed", async () => {
    const id = await draft();
    const [one, two] = [await browser(ana).open(id), await browser(ben).open(id)];
    const voice = questionsCell("voice");
    one.change([
      [voice, ["a"]],
      [questionCell("a", "text"), "A?"],
    ]);
    await one.flush();
    two.change([
      [voice, ["b"]],
      [questionCell("b", "text"), "B?"],
    ]);
    const saving = two.flush();
    two.change([
      [voice, ["b", "c"]],
      [questionCell("c", "text"), "C?"],
    ]);
    await saving;
    await two.flush();
    expect(two.get(voice)).toEqual(["a", "b", "c"]);
    expect(await stored(id, voice)).toEqual(["a", "b", "c"]);
  });
});

test("what the editor saved comes back as their own, in whatever order the server names its fields", async () => {
  const id = await draft();
  const store = await browser(ana).open(id);
  const metadata = postingCell("metadata");
  store.set(metadata, { zebra: "1", ab: "2" });
  await store.flush();
  store.receive((await ana.getPlan({ params: { plan_id: id } })).data);
  expect(store.foreignOf(metadata)).toBeUndefined();
});

test("changes that are discarded are gone for everybody, and come back when that is undone", async () => {
  const id = await draft();
  const voice = questionsCell("voice");
  const store = await browser(ana).open(id);
  store.change([
    [voice, ["kept"]],
    [questionCell("kept", "text"), "Why?"],
  ]);
  await store.flush();
  await ana.publishPlan({ params: { plan_id: id }, body: { revision: store.plan.revision } });

  const live = await browser(ana).open(id);
  live.change([
    [title, "Night nurse"],
    [voice, ["kept", "new"]],
    [questionCell("new", "text"), "And then?"],
  ]);
  await live.flush();
  const undo = live.discard();
  await live.flush();
  expect((await ben.getPlan({ params: { plan_id: id } })).data.changes).toEqual([]);
  expect(live.get(title)).toBe("Nurse");
  expect(live.content.questions.voice).toHaveLength(1);
  undo();
  await live.flush();
  expect(await stored(id, title)).toBe("Night nurse");
  expect(live.content.questions.voice.map((one) => one.fields.text)).toEqual(["Why?", "And then?"]);
});

test("whoever names a draft is named to the others", async () => {
  const id = await draft();
  const [one, two] = [await browser(ana).open(id), await browser(ben).open(id)];
  one.set(title, "Night nurse");
  await one.flush();
  two.receive((await ben.getPlan({ params: { plan_id: id } })).data);
  expect(two.foreignOf(title)).toMatchObject({ changedBy: "admin" });
});

test("taking a question out can be undone after the other editor added one", async () => {
  const id = await draft();
  const store = await browser(ana).open(id);
  const voice = questionsCell("voice");
  store.change([
    [voice, ["a", "b"]],
    [questionCell("a", "text"), "A?"],
    [questionCell("b", "text"), "B?"],
  ]);
  const undo = store.change([[voice, ["b"]]]);
  await store.flush();
  const other = await browser(ben).open(id);
  other.set(voice, ["b", "new"]);
  await other.flush();
  store.receive((await ana.getPlan({ params: { plan_id: id } })).data);
  undo();
  expect(store.get(voice)).toEqual(["a", "b", "new"]);
});
