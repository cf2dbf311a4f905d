import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Ats, type AtsPush, AtsRefused } from "./port";
import { sandboxAts } from "./sandbox";

let folder: string;
let ats: Ats;

/** One after another in this process, as the database's lock does it for all of them. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(_: string, work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "greenroom-ats-"));
  ats = sandboxAts(folder, queue());
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const person = (key: string, change: Partial<AtsPush> = {}): AtsPush => ({
  key,
  id: null,
  first_name: "Jo",
  last_name: "Doe",
  email: "jo@example.com",
  phone: null,
  setSource: false,
  submission: null,
  ...change,
});
const byEmail = (email: string, limit = 10) => ats.resolve("acme", { email, id: null, limit });

describe("the sandbox ATS", () => {
  test("keeps every one of many pushes at once, over a restart, one workspace apart from another", async () => {
    const keys = Array.from({ length: 20 }, (_, n) => `push-${n}`);
    const pushed = await Promise.all(keys.map((key) => ats.push("acme", person(key))));
    expect(new Set(pushed.map((one) => one.ats_candidate_id)).size).toBe(20);
    const restarted = sandboxAts(folder, queue());
    const wanted = { email: "JO@example.com", id: null, limit: 100 };
    expect(await restarted.resolve("acme", wanted)).toHaveLength(20);
    expect(await restarted.resolve("other", wanted)).toEqual([]);
  });

  test("does the same push once", async () => {
    const first = await ats.push("acme", person("a", { submission: { posting_id: "P1" } }));
    expect(await ats.push("acme", person("a"))).toEqual(first);
    expect(first).toMatchObject({ created: true, submission_id: expect.any(String) });
    expect(await byEmail("jo@example.com")).toHaveLength(1);
  });

  test("changes the person whose id is given and finds them by every email they had", async () => {
    const { ats_candidate_id: id } = await ats.push("acme", person("a"));
    const change = { id, first_name: null, last_name: null, email: "jo@new.example", phone: "+14155551234" };
    expect(await ats.push("acme", person("b", change))).toMatchObject({ ats_candidate_id: id, created: false });
    const [found] = await byEmail("jo@EXAMPLE.com");
    expect(found).toMatchObject({
      ats_candidate_id: id,
      first_name: "Jo",
      email: "jo@new.example",
      email2: "jo@example.com",
      phone: "+14155551234",
      match_reason: "email",
    });
    expect(await ats.resolve("acme", { email: null, id, limit: 10 })).toMatchObject([
      { match_reason: "ats_candidate_id" },
    ]);
  });

  test("refuses to change a person it does not have", async () => {
    await expect(ats.push("acme", person("a", { id: "NOBODY" }))).rejects.toBeInstanceOf(AtsRefused);
  });

  test("answers no more than asked for", async () => {
    for (const key of ["a", "b", "c"]) await ats.push("acme", person(key));
    expect(await byEmail("jo@example.com", 2)).toHaveLength(2);
  });

  test("leaves a damaged file as it is", async () => {
    await ats.push("acme", person("a"));
    const file = path.join(folder, "ats", "acme.json");
    await writeFile(file, '{"candidates": [');
    await expect(ats.push("acme", person("b"))).rejects.toThrow("damaged");
    expect(await readFile(file, "utf8")).toBe('{"candidates": [');
  });
});
