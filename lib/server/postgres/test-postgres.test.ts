import { expect, test } from "vitest";
import { query } from "./spawn-holder.fixture";
import { createDatabase, startTestPostgres } from "./test-postgres";

test("a test run gets fresh databases, each a copy of the template and apart from the others", {
  timeout: 60_000,
}, async () => {
  const {
    url,
    createDatabase: create,
    stop,
  } = await startTestPostgres(async (template) => {
    await query(template, "create table notes (note text)");
  });
  const [first, second, third] = await Promise.all([create(), create(), createDatabase(url)]);
  await query(first, "insert into notes values ('mine')");
  expect(await query(first, "select note, current_user as user from notes")).toEqual([
    { note: "mine", user: "greenroom" },
  ]);
  for (const other of [second, third]) expect(await query(other, "select note from notes")).toEqual([]);
  expect(await query(first, "show fsync")).toEqual([{ fsync: "off" }]);
  await stop();
  await expect(query(first, "select 1")).rejects.toThrow("ENOENT");
});
