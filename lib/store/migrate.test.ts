import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { createDatabase } from "@/lib/server/postgres/test-postgres";
import { openDatabase } from "./database";
import { migrate } from "./migrate";
import { MIGRATIONS } from "./migrations-folder";

/** A copy of the migrations with one more, which adds a column to postings. */
async function withNext(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "greenroom-migrations-"));
  await cp(MIGRATIONS, folder, { recursive: true });
  const file = path.join(folder, "meta", "_journal.json");
  const journal = JSON.parse(await readFile(file, "utf8"));
  const next = { ...journal.entries.at(-1), idx: journal.entries.length, tag: "9999_next" };
  await writeFile(file, JSON.stringify({ ...journal, entries: [...journal.entries, next] }));
  await writeFile(
    path.join(folder, "9999_next.sql"),
    `ALTER TABLE "postings" ADD COLUMN "colour" text DEFAULT 'green' NOT NULL;`,
  );
  return folder;
}

/** A copy of the migrations with only the first `count` of them: an older version. */
async function withFirst(count: number): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "greenroom-migrations-"));
  await cp(MIGRATIONS, folder, { recursive: true });
  const file = path.join(folder, "meta", "_journal.json");
  const journal = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}

test("the first version's people and interviews are all there after the next ones", async () => {
  const db = openDatabase(await createDatabase(inject("postgresUrl"), "nothing"));
  const first = await withFirst(1);
  try {
    await migrate(db, first);
    await db.$client.query(`
      insert into workspaces (id, name, slug) values ('w', 'W', 'w');
      insert into postings (id, workspace_id, title, name, ingestion_key) values ('p', 'w', 'Nurse', 'nurse', 'k');
      insert into candidates (id, workspace_id, email, name) values ('c', 'w', 'jo@example.com', 'Jo');
      insert into interviews (id, workspace_id, posting_id, candidate_id, name, email, status, score)
        values ('I', 'w', 'p', 'c', 'Jo', 'Jo@example.com', 'completed', 71.5)`);
    await migrate(db, MIGRATIONS);
    expect((await db.$client.query("select id, email, status, score, attempt from interviews")).rows).toEqual([
      { id: "I", email: "Jo@example.com", status: "completed", score: 71.5, attempt: 1 },
    ]);
    await db.$client.query(`insert into interviews (id, workspace_id, posting_id, candidate_id, name, email, attempt)
      values ('J', 'w', 'p', 'c', 'Jo', 'jo@example.com', 2)`);
  } finally {
    await db.$client.end();
    await rm(first, { recursive: true, force: true });
  }
});

test("the second version's postings count their changes from now on, whatever changes them", async () => {
  const db = openDatabase(await createDatabase(inject("postgresUrl"), "nothing"));
  const second = await withFirst(2);
  try {
    await migrate(db, second);
    await db.$client.query(`
      insert into workspaces (id, name, slug) values ('w', 'W', 'w');
      insert into postings (id, workspace_id, title, name, ingestion_key) values ('p', 'w', 'Nurse', 'nurse', 'k');
      insert into postings (id, workspace_id, title, name, ingestion_key) values ('o', 'w', 'Other', 'other', 'l');
      insert into workflow_steps (id, posting_id, type, rank) values ('s', 'p', 'resume', 1);
      insert into questions (id, posting_id, modality, text, rank) values ('q', 'p', 'voice', 'Why?', 1);
      insert into candidates (id, workspace_id, email, name) values ('c', 'w', 'jo@example.com', 'Jo');
      insert into interviews (id, workspace_id, posting_id, candidate_id, name, email, status)
        values ('I', 'w', 'p', 'c', 'Jo', 'jo@example.com', 'in_progress')`);
    await migrate(db, MIGRATIONS);
    const revisions = async () => {
      const { rows } = await db.$client.query<{ id: string; revision: number }>("select id, revision from postings");
      return Object.fromEntries(rows.map(({ id, revision }) => [id, revision]));
    };
    expect((await db.$client.query("select id, status, is_test from interviews")).rows).toEqual([
      { id: "I", status: "in_progress", is_test: false },
    ]);
    expect(await revisions()).toEqual({ p: 1, o: 1 });
    const changes = [
      "update postings set title = 'Nurses' where id = 'p'",
      "update workflow_steps set config = '{}' where id = 's'",
      "insert into questions (id, posting_id, modality, text, rank) values ('r', 'p', 'voice', 'How?', 2)",
      "update questions set text = 'Why now?' where id = 'q'",
      "delete from questions where id = 'r'",
      "delete from workflow_steps where id = 's'",
      "insert into workflow_steps (id, posting_id, type, rank) values ('t', 'p', 'form', 1)",
    ];
    for (const [done, change] of changes.entries()) {
      await db.$client.query(change);
      expect(await revisions(), change).toEqual({ p: done + 2, o: 1 });
    }
  } finally {
    await db.$client.end();
    await rm(second, { recursive: true, force: true });
  }
});

test("the third version's plans keep their cells, which were made of nobody knows what", async () => {
  const db = openDatabase(await createDatabase(inject("postgresUrl"), "nothing"));
  const third = await withFirst(3);
  try {
    await migrate(db, third);
    await db.$client.query(`
      insert into workspaces (id, name, slug) values ('w', 'W', 'w');
      insert into users (id, workspace_id, name, email, role) values ('u', 'w', 'Ana', 'ana@example.com', 'admin');
      insert into plans (id, workspace_id, posting_id, revision, created_by) values ('n', 'w', 'p', 7, 'u');
      insert into plan_cells (plan_id, path, value, user_id) values ('n', 'questions/voice', '["a", "b"]', 'u')`);
    await migrate(db, MIGRATIONS);
    expect((await db.$client.query("select value, made_from from plan_cells")).rows).toEqual([
      { value: ["a", "b"], made_from: null },
    ]);
    expect((await db.$client.query("select revision, publishing_until, attempt from plans")).rows).toEqual([
      { revision: 7, publishing_until: null, attempt: null },
    ]);
  } finally {
    await db.$client.end();
    await rm(third, { recursive: true, force: true });
  }
});

test("a new version takes up the rows of the one before, once, and an older program refuses them afterwards", async () => {
  const db = openDatabase(await createDatabase(inject("postgresUrl")));
  const next = await withNext();
  try {
    await db.$client.query("insert into workspaces (id, name, slug) values ('w', 'W', 'w')");
    await db.$client.query(
      "insert into postings (id, workspace_id, title, name, ingestion_key) values ('p', 'w', 'Nurse', 'nurse', 'k')",
    );
    await Promise.all([migrate(db, next), migrate(db, next)]);
    expect((await db.$client.query("select title, colour from postings")).rows).toEqual([
      { title: "Nurse", colour: "green" },
    ]);
    await expect(migrate(db, MIGRATIONS)).rejects.toThrow("used by another version of Greenroom");
  } finally {
    await db.$client.end();
    await rm(next, { recursive: true, force: true });
  }
});
