import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const clientOf = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });

test("of two admins who step down at once one stays, and is told why", async () => {
  const { admin, recruiter } = (await world.workspace("Admins")).members;
  const api = clientOf(admin);
  for (let round = 0; round < 5; round++) {
    for (const { id } of [admin, recruiter])
      await api.updateMember({ params: { user_id: id }, body: { role: "admin" } });
    const steps = await Promise.allSettled(
      [admin, recruiter].map(({ id }) => api.updateMember({ params: { user_id: id }, body: { role: "recruiter" } })),
    );
    const refused = steps.flatMap((step) => (step.status === "rejected" ? [step.reason] : []));
    expect(refused).toEqual([expect.objectContaining({ code: "conflict" })]);
    const { members } = await api.listTeam({});
    expect(members.filter(({ role }) => role === "admin")).toHaveLength(1);
  }
});

test("the only admin can neither step down nor be shut out; anybody else can", async () => {
  const { admin, recruiter } = (await world.workspace("Only")).members;
  const api = clientOf(admin);
  const of = (user_id: string, body: { role?: "recruiter"; disabled?: boolean }) =>
    api.updateMember({ params: { user_id }, body });
  await expect(of(admin.id, { role: "recruiter" })).rejects.toMatchObject({ code: "conflict" });
  await expect(of(admin.id, { disabled: true })).rejects.toMatchObject({ code: "conflict" });
  expect(await of(recruiter.id, { disabled: true })).toMatchObject({ disabled: true });
});
