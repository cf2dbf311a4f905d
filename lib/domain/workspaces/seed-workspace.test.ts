import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/domain/ids";
import { openTestWorld, type TestWorld } from "@/lib/server/test-world";
import { listConnections } from "@/lib/store/ats";
import { deleteLibraryRow, type LibraryRow } from "@/lib/store/library";
import { libraryItems } from "@/lib/store/schema";
import { insertWorkspace } from "@/lib/store/workspaces";
import { seedWorkspace, seedWorkspaces } from "./seed-workspace";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const itemsOf = (workspaceId: string): Promise<LibraryRow[]> =>
  world.house.db.select().from(libraryItems).where(eq(libraryItems.workspaceId, workspaceId));
const older = async () => {
  const id = newId();
  await insertWorkspace(world.house.db, { id, name: "Older", slug: id });
  return id;
};
const at = (appUrl: string, fixed = true) => ({ appUrl, fixedUrl: fixed ? appUrl : undefined });

test("workspaces from before are seeded once, though two servers start at the same time", async () => {
  const [one, two] = [await older(), await older()];
  const start = () => seedWorkspaces(world.house.db, at("https://hire.example.com"));
  await Promise.all([start(), start(), start()]);
  await start();
  for (const id of [one, two]) {
    const items = await itemsOf(id);
    expect(items).toHaveLength(9 + 1 + 4 + 1 + 6 + 1 + 1);
    const known = new Set(items.map((item) => item.id));
    const mapped = items.flatMap((item) => Object.values(item.fields.template_mappings ?? {}));
    expect(mapped).toHaveLength(13);
    expect(mapped.every((templateId) => known.has(templateId))).toBe(true);
    expect(await listConnections(world.house.db, id)).toMatchObject([{ provider: "sandbox", disabledAt: null }]);
  }
});

test("what an admin has deleted stays deleted", async () => {
  const id = await older();
  const seed = () => world.house.db.transaction((tx) => seedWorkspace(tx, id, at("https://hire.example.com")));
  await seed();
  for (const item of await itemsOf(id)) if (item.kind === "voice") await deleteLibraryRow(world.house.db, item.id);
  await seed();
  expect((await itemsOf(id)).filter((item) => item.kind === "voice")).toEqual([]);
});

test("a server that moves to another domain knows it as its own; an address that nobody fixed adds none", async () => {
  const id = await older();
  const seed = (appUrl: string, fixed: boolean) =>
    world.house.db.transaction((tx) => seedWorkspace(tx, id, at(appUrl, fixed)));
  const domains = async () =>
    (await itemsOf(id)).filter((item) => item.kind === "domain").map((item) => [item.name, item.fields.active]);
  await seed("http://10.0.0.5:3000", false);
  await seed("http://localhost:3000", false);
  expect(await domains()).toEqual([["10.0.0.5", true]]);
  const fields = { domain: "hire.example.com", status: "pending", active: false };
  const row = { id: newId(), workspaceId: id, kind: "domain", name: fields.domain, uniqueName: fields.domain, fields };
  await world.house.db.insert(libraryItems).values(row);
  await seed("https://hire.example.com", true);
  expect(await domains()).toEqual([
    ["10.0.0.5", true],
    ["hire.example.com", true],
  ]);
});
