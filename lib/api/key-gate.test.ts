import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestWorld, type TestWorld } from "@/lib/server/test-world";
import { revokeKey } from "@/lib/store/api-keys";
import { type Admission, type KeyGate, openKeyGate } from "./key-gate";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const admitted = (answers: Admission[]) => answers.filter((answer) => answer.kind === "admitted").length;
const ask = (gate: KeyGate, key: string, times: number) =>
  Promise.all(Array.from({ length: times }, () => gate.admit(key)));

describe("requests of a key in a minute", () => {
  test("two servers on one database let exactly the limit through, however the requests are spread", async () => {
    const { key } = await world.workspace("Limits");
    const gates = [openKeyGate(world.house.db, 300), openKeyGate(world.house.db, 300)] as const;
    const answers = (await Promise.all(gates.flatMap((gate) => [ask(gate, key, 200), ask(gate, key, 100)]))).flat();
    expect(admitted(answers)).toBe(300);
    const after = await gates[0].admit(key);
    expect(after).toMatchObject({ kind: "limited", limit: 300, remaining: 0 });
    if (after.kind !== "unknown") expect(after.resetIn).toBeGreaterThan(50);
    await Promise.all(gates.map((gate) => gate.close()));
  });

  test("what a server was granted and did not use is given back to the others", async () => {
    const { key } = await world.workspace("Back");
    const [first, second] = [openKeyGate(world.house.db, 1000), openKeyGate(world.house.db, 1000)];
    await first.admit(key);
    await first.close();
    expect(admitted(await ask(second, key, 1200))).toBe(999);
    await second.close();
  });

  test("one request after another counts down by one, without a grant being lost", async () => {
    const { key } = await world.workspace("Slow");
    const gate = openKeyGate(world.house.db, 500);
    const left: number[] = [];
    for (let n = 0; n < 20; n++) {
      const answer = await gate.admit(key);
      if (answer.kind === "admitted") left.push(answer.remaining);
    }
    expect(left).toEqual(Array.from({ length: 20 }, (_, n) => 499 - n));
    await gate.close();
  });

  test("keys do not share their minute, and an unknown key has none", async () => {
    const [one, two] = [await world.workspace("One"), await world.workspace("Two")];
    const gate = openKeyGate(world.house.db, 5);
    expect(admitted(await ask(gate, one.key, 9))).toBe(5);
    expect(admitted(await ask(gate, two.key, 9))).toBe(5);
    expect(await gate.admit("gr_unknown")).toEqual({ kind: "unknown" });
    await gate.close();
  });

  test("a key that was revoked elsewhere is trusted for a second at most", async () => {
    const { key, keyId, id } = await world.workspace("Gone");
    const gate = openKeyGate(world.house.db, 1000);
    expect((await gate.admit(key)).kind).toBe("admitted");
    await revokeKey(world.house.db, id, keyId);
    await expect.poll(async () => (await gate.admit(key)).kind, { timeout: 1500, interval: 50 }).toBe("unknown");
    await gate.close();
  });
});
