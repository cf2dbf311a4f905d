import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/client/create-client";
import { postingCell, questionsCell } from "@/lib/contract/plan/paths";
import type { Plan } from "@/lib/contract/workspace/plans";
import { clientOf } from "@/lib/server/test-hosted";
import { openTestWorld, type TestWorld } from "@/lib/server/test-world";
import { afterSave } from "./after-save";
import type { Sent } from "./plan-types";

let world: TestWorld;
let ana: Client;
let ben: Client;
beforeAll(async () => {
  world = await openTestWorld();
  const { members } = await world.workspace("Stores");
  [ana, ben] = [clientOf(world, members.admin), clientOf(world, members.recruiter)];
});
afterAll(() => world.close());

const [title, text, voice] = [postingCell("title"), postingCell("description"), questionsCell("voice")];
const held = ({ revision, changes }: Plan) => ({
  revision,
  cells: changes.map(({ path, value }) => [path, value]).sort(),
});

/** Saves, and compares what is known without reading with what is read. */
async function saved(plan_id: string, known: Plan, changes: Sent[]) {
  const { data: answer } = await ana.changePlan({ params: { plan_id }, body: { changes } });
  const { data: read } = await ana.getPlan({ params: { plan_id } });
  return { known: afterSave(known, changes, answer), read };
}

test("what is known after a save is what would be read: changed cells, and for a live posting those put back", async () => {
  const { data: posting } = await ana.createPosting({
    body: { title: "Nurse", workflow: [{ type: "web_interview", questions: [{ modality: "voice", text: "Why?" }] }] },
  });
  const { data: plan } = await ana.getPlan({ params: { plan_id: posting.id } });
  const first = await saved(posting.id, plan, [
    { path: title, from: "Nurse", to: "Night nurse" },
    { path: text, from: null, to: "Cares." },
  ]);
  expect(held(first.known)).toEqual(held(first.read));
  expect(first.known.changes).toHaveLength(2);
  const second = await saved(posting.id, first.known, [{ path: title, from: "Night nurse", to: "Nurse" }]);
  expect(held(second.known)).toEqual(held(second.read));
  expect(second.known.changes).toHaveLength(1);
});

test("lists come as they were merged, and what two people changed as the other one has it", async () => {
  const { data: made } = await ana.createPlan({ body: { from: "blank", title: "Nurse" } });
  const { data: plan } = await ana.getPlan({ params: { plan_id: made.id } });
  await ben.changePlan({
    params: { plan_id: made.id },
    body: {
      changes: [
        { path: voice, from: plan.base[voice] ?? [], to: ["b"] },
        { path: text, from: "", to: "Ben's" },
      ],
    },
  });
  const { known, read } = await saved(made.id, plan, [
    { path: voice, from: plan.base[voice] ?? [], to: ["a"] },
    { path: text, from: "", to: "Ana's" },
    { path: postingCell("instructions"), from: null, to: "Be kind." },
  ]);
  expect(held(known)).toEqual(held(read));
  expect(known.changes.find(({ path }) => path === text)).toMatchObject({ value: "Ben's", changed_by: "recruiter" });
});
