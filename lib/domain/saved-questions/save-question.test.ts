import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

test.each(["Über welche Schicht freuen Sie sich?", "İstanbul'da çalışır mısınız?", "ΣΑΣ ΑΡΕΣΕΙ ΤΟ ΟΔΟΣ;"])(
  "a question is kept once, in whatever language it is saved again: %s",
  async (text) => {
    const { members } = await world.workspace("Languages");
    const api = createClient({
      origin: TEST_URL,
      fetch: (request) => handleApi(world.gate, request, members.recruiter),
    });
    const saved = await Promise.all([1, 2, 3].map(() => api.saveQuestion({ body: { modality: "voice", text } })));
    expect(new Set(saved.map(({ data }) => data.id)).size).toBe(1);
    const first = await api.saveQuestion({ body: { modality: "voice", text } });
    const again = await api.saveQuestion({ body: { modality: "voice", text } });
    expect(again.data.id).toBe(first.data.id);
  },
);
