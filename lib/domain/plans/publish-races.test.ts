import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { contentOf } from "@/lib/contract/plan/content";
import { postingCell, questionCell, questionsCell } from "@/lib/contract/plan/paths";
import { whileHeld } from "@/lib/server/test-locks";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
let space: TestWorkspace;
let ana: Client;
let ben: Client;

const clientOf = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });

beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Races");
  ana = clientOf(space.members.admin);
  ben = clientOf(space.members.recruiter);
});
afterAll(() => world.close());

const read = async (plan_id: string) => (await ana.getPlan({ params: { plan_id } })).data;
const contentIn = async (id: string) => {
  const { base, changes } = await read(id);
  return contentOf(new Map([...Object.entries(base), ...changes.map(({ path, value }) => [path, value] as const)]));
};
const change = async (client: Client, plan_id: string, cells: [path: string, to: unknown, from?: unknown][]) =>
  (
    await client.changePlan({
      params: { plan_id },
      body: { changes: cells.map(([path, to, from]) => ({ path, from, to })) },
    })
  ).data;
const publish = async (plan_id: string) =>
  ana.publishPlan({ params: { plan_id }, body: { revision: (await read(plan_id)).revision } });

/** A live posting with two spoken questions, `<title>-a` and `<title>-b`. */
async function livePosting(title: string): Promise<string> {
  const { id } = (await ana.createPlan({ body: { from: "blank", title } })).data;
  const [a, b] = [`${title}-a`, `${title}-b`];
  await change(ana, id, [
    [questionsCell("voice"), [a, b], []],
    [questionCell(a, "text"), "Why?"],
    [questionCell(b, "text"), "How?"],
  ]);
  await publish(id);
  return id;
}

test("what is typed while somebody publishes goes on from what they publish", async () => {
  const id = await livePosting("nurse");
  const [voice, title] = [questionsCell("voice"), postingCell("title")];
  const three = ["nurse-a", "nurse-b", "nurse-c"];
  await change(ana, id, [
    [voice, three, ["nurse-a", "nurse-b"]],
    [questionCell("nurse-c", "text"), "When?"],
    [title, "Night nurse", "nurse"],
  ]);
  const { revision } = await read(id);
  const [, answer] = await whileHeld<unknown>(world.house.db, id, [
    () => ana.publishPlan({ params: { plan_id: id }, body: { revision } }),
    () =>
      change(ben, id, [
        [voice, [...three, "nurse-d"], three],
        [questionCell("nurse-d", "text"), "Where?"],
        [title, "Head nurse", "Night nurse"],
      ]),
  ]);
  expect(answer).toMatchObject({ conflicts: [], merged: [] });
  const content = await contentIn(id);
  expect(content.questions.voice.map((question) => question.id)).toEqual([...three, "nurse-d"]);
  expect(content.posting.title).toBe("Head nurse");
});
