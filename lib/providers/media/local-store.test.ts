import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { localMediaStore } from "./local-store";
import { BadMediaKey, type MediaStore } from "./store";

let folder: string;
let store: MediaStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-store-"));
  store = localMediaStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const text = (value: string) => new TextEncoder().encode(value);
const stored = async (key: string) => (await readFile(await store.path(key))).toString();
const key = "interviews/4f2a/part-1.webm";

describe("append", () => {
  test("adds chunks in order and answers the size", async () => {
    expect(await store.size(key)).toBe(null);
    expect(await store.append(key, 0, text("first "))).toEqual({ appended: true, size: 6 });
    expect(await store.append(key, 6, text("second"))).toEqual({ appended: true, size: 12 });
    expect(await stored(key)).toBe("first second");
    expect(await store.size(key)).toBe(12);
  });

  test("refuses a wrong offset with the current size and changes nothing", async () => {
    expect(await store.append(key, 4, text("x"))).toEqual({ appended: false, size: 0 });
    expect(await store.size(key)).toBe(null);
    await store.append(key, 0, text("first"));
    for (const wrong of [0, 4, 6, -1, 1.5, Number.NaN]) {
      expect(await store.append(key, wrong, text("again"))).toEqual({ appended: false, size: 5 });
    }
    expect(await stored(key)).toBe("first");
  });

  test("stores a chunk once that arrives several times at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => store.append(key, 0, text("chunk"))));
    expect(answers.filter(({ appended }) => appended)).toHaveLength(1);
    expect(answers.every(({ size }) => size === 5)).toBe(true);
    expect(await stored(key)).toBe("chunk");
  });

  test("lets two stores on one folder get the same chunk without doubling it", async () => {
    const other = localMediaStore(folder);
    await store.append(key, 0, text("begin "));
    await Promise.all([store.append(key, 6, text("chunk")), other.append(key, 6, text("chunk"))]);
    expect(await stored(key)).toBe("begin chunk");
  });
});

describe("put", () => {
  test("stores bytes and streams whole, replacing what was there", async () => {
    expect(await store.put(key, text("bytes"))).toBe(5);
    const stream = new Blob(["a stream ", "of text"]).stream();
    expect(await store.put(key, stream)).toBe(16);
    expect(await stored(key)).toBe("a stream of text");
  });

  test("keeps the old object and leaves no debris when a stream breaks", async () => {
    await store.put(key, text("old"));
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(text("half"));
        controller.error(new Error("The upload broke off"));
      },
    });
    await expect(store.put(key, broken)).rejects.toThrow("broke off");
    expect(await stored(key)).toBe("old");
    expect(await readdir(join(folder, "media/interviews/4f2a"))).toEqual(["part-1.webm"]);
  });

  test("is readable by nobody else", async () => {
    await store.put(key, text("private"));
    expect((await stat(await store.path(key))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "media"))).mode & 0o777).toBe(0o700);
  });
});

describe("openRange and delete", () => {
  test("reads part of an object", async () => {
    await store.put(key, text("0123456789"));
    expect(await new Response(await store.openRange(key, 3, 7)).text()).toBe("3456");
    expect(await new Response(await store.openRange(key, 8, 99)).text()).toBe("89");
    expect(await new Response(await store.openRange(key, 5, 5)).text()).toBe("");
  });

  test("fails for a missing object, and forgets a deleted one", async () => {
    await expect(new Response(await store.openRange(key, 0, 1)).text()).rejects.toThrow("ENOENT");
    await store.put(key, text("x"));
    await store.delete(key);
    await store.delete(key);
    expect(await store.size(key)).toBe(null);
  });
});

describe("keys", () => {
  const bad = [
    "../secret.txt",
    "a/../../secret.txt",
    "/etc/passwd.txt",
    "a//b.webm",
    "a/./b.webm",
    ".hidden",
    "..",
    "",
    "noextension",
    "a\\..\\b.webm",
    "a/%2e%2e/b.webm",
    "a/b.webm\0.txt",
    "a/b.webm\n",
    "Name.webm",
    "Jürgen.webm",
    "a/b.tar.gz",
    `${"a".repeat(200)}.webm`,
  ];

  test.each(bad)("%j is refused everywhere", async (wrong) => {
    await writeFile(join(folder, "secret.txt"), "secret");
    for (const attempt of [
      () => store.put(wrong, text("x")),
      () => store.append(wrong, 0, text("x")),
      () => store.size(wrong),
      () => store.path(wrong),
      () => store.openRange(wrong, 0, 1),
      () => store.delete(wrong),
    ]) {
      await expect(attempt()).rejects.toThrow(BadMediaKey);
    }
    expect(await readdir(folder)).toEqual(["secret.txt"]);
  });
});
