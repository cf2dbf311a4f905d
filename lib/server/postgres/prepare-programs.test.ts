import { chmod, chown, cp, mkdir, readFile, rename, rm, stat, truncate, unlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Account, chooseAccount } from "./choose-account";
import { copyPrograms } from "./copy-programs";
import { findBarrier } from "./find-barrier";
import { completePrograms, type Installation, locatePrograms, programFile } from "./locate-programs";
import { preparePrograms } from "./prepare-programs";
import { makeFolder } from "./spawn-holder.fixture";

const isRoot = process.getuid?.() === 0;
const isUnix = process.platform !== "win32";
const STRANGER = 12_345;

let folder = "";
let installed: Installation;
let account: Account | undefined;
beforeAll(async () => {
  folder = await makeFolder();
  installed = await locatePrograms();
  account = await chooseAccount(undefined);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function place(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  await chmod(path, 0o755);
  return path;
}

describe("PostgreSQL's programs", { timeout: 60_000 }, () => {
  test.runIf(isUnix)("work after an install without scripts, which lacks the links and rights", async () => {
    const bare = join(await place("bare"), "native");
    await cp(installed.folder, bare, { recursive: true, verbatimSymlinks: true });
    const links: { target: string }[] = JSON.parse(await readFile(join(bare, "pg-symlinks.json"), "utf8"));
    await Promise.all(links.map(({ target }) => unlink(join(bare, "..", target))));
    await chmod(programFile(bare, "initdb"), 0o644);

    const programs = await preparePrograms(account, { ...installed, folder: bare });
    expect(programs).toMatchObject({ postgres: programFile(bare, "postgres"), majorVersion: "18" });
    for (const { target } of links) expect((await stat(join(bare, "..", target))).size).toBeGreaterThan(0);
    expect((await stat(programs.initdb)).mode & 0o111).toBe(0o111);
    expect(await completePrograms(bare)).toBe(true);
  });

  test.runIf(isRoot)("are copied once when they stand in a folder the account cannot enter", async () => {
    const home = await place("home of root");
    const hidden: Installation = { ...installed, folder: join(home, "native") };
    await cp(installed.folder, hidden.folder, { recursive: true, verbatimSymlinks: true });
    await chmod(home, 0o700);
    expect(await findBarrier(hidden.folder, account)).toBe(home);

    const tmp = await place("tmp");
    const copies = await Promise.all([1, 2, 3].map(() => copyPrograms(hidden, account, [home, tmp])));
    expect(new Set(copies).size).toBe(1);
    const copy = copies[0] ?? "";
    expect(copy).toMatch(join(tmp, "greenroom-postgres-18.4.0-beta.17-"));
    const programs = await preparePrograms(account, { ...installed, folder: copy });
    expect(programs.postgres).toBe(programFile(copy, "postgres"));

    const { mtimeMs } = await stat(copy);
    const startedAt = performance.now();
    expect(await copyPrograms(hidden, account, [tmp])).toBe(copy);
    console.info(`finding the copy again: ${Math.round(performance.now() - startedAt)} ms`);
    expect((await stat(copy)).mtimeMs).toBe(mtimeMs);
  });

  test.runIf(isRoot)("are never taken from a copy that another user planted or can change", async () => {
    const tmp = await place("shared tmp");
    const original: Installation = { folder: join(tmp, "native"), version: "1" };
    const files = ["bin/initdb", "bin/pg_ctl", "bin/postgres", "lib/libpq.so.5", "share/postgres.bki"];
    for (const file of files) {
      await mkdir(dirname(join(original.folder, file)), { recursive: true });
      await writeFile(join(original.folder, file), `the honest ${file}`, { mode: 0o755 });
    }
    const copy = (await copyPrograms(original, account, [tmp])) ?? "";
    const postgres = programFile(copy, "postgres");
    const { size } = await stat(postgres);
    const give = (path: string) => chown(path, STRANGER, STRANGER);
    const spoilings: [string, () => Promise<unknown>][] = [
      ["the folder is the stranger's", () => give(copy)],
      [
        "everything is the stranger's",
        () => Promise.all([copy, ...["bin", "lib", "share", ...files].map((name) => join(copy, name))].map(give)),
      ],
      ["a program is the stranger's", () => give(postgres)],
      ["everybody can write a program", () => chmod(postgres, 0o777)],
      ["everybody can write the folder", () => chmod(copy, 0o777)],
      ["a program is cut short", () => truncate(postgres, 10)],
      ["a file is missing", () => unlink(join(copy, "share", "postgres.bki"))],
      ["a file is too many", () => writeFile(join(copy, "lib", "libevil.so"), "x")],
      ["a file stands in its place", () => rename(copy, `${copy}.away`).then(() => writeFile(copy, "x"))],
    ];
    for (const [what, spoil] of spoilings) {
      await spoil();
      expect(await copyPrograms(original, account, [tmp]), what).toBe(copy);
      const found = await stat(postgres);
      expect([found.size, found.uid, found.mode & 0o777], what).toEqual([size, 0, 0o755]);
      const { uid, mode } = await stat(copy);
      expect([uid, mode & 0o777], what).toEqual([0, 0o755]);
    }
  });
});
