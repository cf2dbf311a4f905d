import { mkdtemp, readdir, readlink, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveMedia } from "./serve-range";

const SIZE = 1_000_003;
const bytes = Buffer.alloc(SIZE);
for (let i = 0; i < SIZE; i++) bytes[i] = (i * 31 + (i >> 8) * 17) % 251;
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-serve-"));
  path = join(folder, "interview.webm");
  await writeFile(path, bytes);
  await writeFile(join(folder, "empty.webm"), "");
});
afterAll(() => rm(folder, { recursive: true }));

const serve = (headers: Record<string, string> = {}, init: RequestInit = {}, file = {}) =>
  serveMedia(new Request("http://localhost/media/interview.webm", { headers, ...init }), {
    path,
    mimeType: 'video/webm; codecs="vp8,opus"',
    ...file,
  });
const body = async (response: Response) => Buffer.from(await response.arrayBuffer());

/** How many of this process's open files are the one being served. */
async function openFiles(): Promise<number> {
  const links = await Promise.all(
    (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")),
  );
  return links.filter((link) => link === path).length;
}

describe("ranges", () => {
  test("200 random ranges come byte for byte", async () => {
    for (let i = 0; i < 200; i++) {
      const start = Math.floor(Math.random() * SIZE);
      const last = Math.min(SIZE - 1, start + Math.floor(Math.random() * (i % 2 ? 300 : 300_000)));
      const response = await serve({ range: `bytes=${start}-${last}` });
      expect(response.status).toBe(206);
      expect(response.headers.get("content-range")).toBe(`bytes ${start}-${last}/${SIZE}`);
      expect(response.headers.get("content-length")).toBe(String(last - start + 1));
      expect((await body(response)).equals(bytes.subarray(start, last + 1)), `${start}-${last}`).toBe(true);
    }
  });

  test.each([
    ["bytes=0-", 0, SIZE],
    ["bytes=0-0", 0, 1],
    ["bytes=1000000-", 1_000_000, SIZE],
    ["bytes=1000002-9999999999999999999999", 1_000_002, SIZE],
    ["bytes=-5", SIZE - 5, SIZE],
    ["bytes=-99999999", 0, SIZE],
    ["Bytes=10-19", 10, 20],
  ])("%s", async (range, start, end) => {
    const response = await serve({ range });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe(`bytes ${start}-${end - 1}/${SIZE}`);
    expect((await body(response)).equals(bytes.subarray(start, end))).toBe(true);
  });

  test.each(["bytes=1000003-", "bytes=99999999999999999999-", "bytes=-0"])("%s lies outside", async (range) => {
    const response = await serve({ range });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe(`bytes */${SIZE}`);
  });

  test.each(["bytes=5-4", "bytes=-", "bytes=a-b", "bytes", "lines=1-2", "bytes=0-1,5-6", "bytes=0x1-2"])(
    "%s is ignored",
    async (range) => {
      const response = await serve({ range });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-range")).toBe(null);
      expect((await body(response)).equals(bytes)).toBe(true);
    },
  );

  test("an empty file has no ranges", async () => {
    const empty = { path: join(folder, "empty.webm") };
    expect((await serve({ range: "bytes=0-" }, {}, empty)).status).toBe(416);
    expect((await serve({ range: "bytes=-5" }, {}, empty)).status).toBe(416);
    const whole = await serve({}, {}, empty);
    expect([whole.status, whole.headers.get("content-length"), await whole.text()]).toEqual([200, "0", ""]);
  });
});

describe("conditions", () => {
  test("If-Range gives the range of the same file and the whole of a changed one", async () => {
    const etag = (await serve()).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[^"]+"$/);
    const statusFor = async (value: string) => (await serve({ range: "bytes=0-9", "if-range": value })).status;
    expect(await statusFor(etag)).toBe(206);
    expect(await statusFor(`W/${etag}`)).toBe(200);
    expect(await statusFor('"another"')).toBe(200);
    expect(await statusFor(new Date().toUTCString())).toBe(200);
    await utimes(path, new Date(), new Date(1_000_000_000));
    expect(await statusFor(etag)).toBe(200);
  });

  test("If-None-Match is answered with 304 and no body", async () => {
    const etag = (await serve()).headers.get("etag") ?? "";
    const same = await serve({ "if-none-match": `"other", W/${etag}`, range: "bytes=0-9" });
    expect([same.status, await same.text(), same.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await serve({ "if-none-match": '"other"' })).status).toBe(200);
  });

  test("HEAD tells of the whole file and sends none of it", async () => {
    const response = await serve({ range: "bytes=0-9" }, { method: "HEAD" });
    expect([response.status, response.headers.get("content-length"), response.body]).toEqual([200, String(SIZE), null]);
    expect(response.headers.get("accept-ranges")).toBe("bytes");
  });

  test("other methods and missing files are refused", async () => {
    const posted = await serve({}, { method: "POST" });
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    const missing = await serve({}, {}, { path: join(folder, "gone.webm") });
    expect(missing.status).toBe(404);
    expect(await missing.text()).not.toContain(folder);
  });
});

describe("what surrounds the bytes", () => {
  test("no cache keeps it, no page can run it or embed it", async () => {
    const pdf = { mimeType: "application/pdf" };
    for (const response of [
      await serve(),
      await serve({ range: "bytes=1-2" }, {}, pdf),
      await serve({ range: "bytes=-0" }),
    ]) {
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "content-security-policy": expect.stringMatching(/^default-src 'none';.* sandbox/),
        "cross-origin-resource-policy": "cross-origin",
      });
    }
    const policy = async (file = {}) => (await serve({}, {}, file)).headers.get("content-security-policy");
    expect(await policy()).toContain("media-src 'self'; sandbox allow-same-origin");
    expect(await policy(pdf)).toBe("default-src 'none'; sandbox");
    expect(await policy()).not.toContain("script");
  });

  test.each([
    ["video/webm", undefined, "inline"],
    ["AUDIO/MP4; codecs=opus", undefined, "inline"],
    ["application/pdf", undefined, "attachment"],
    ["text/html", undefined, "attachment"],
    ["image/svg+xml", undefined, "attachment"],
    ["video/webm", "Anna.webm", `inline; filename="Anna.webm"; filename*=UTF-8''Anna.webm`],
    [
      "video/webm",
      "Zoë Müller.webm",
      `inline; filename="Zoe Muller.webm"; filename*=UTF-8''Zo%C3%AB%20M%C3%BCller.webm`,
    ],
    [
      "application/pdf",
      '"; x="\r\nSet-Cookie: a',
      `attachment; filename="-; x=-Set-Cookie- a"; filename*=UTF-8''-%3B%20x%3D-Set-Cookie-%20a`,
    ],
    [
      "application/pdf",
      "../../履歴書's 50%.pdf",
      `attachment; filename="..-..-_'s 50_.pdf"; filename*=UTF-8''..-..-%E5%B1%A5%E6%AD%B4%E6%9B%B8%27s%2050%25.pdf`,
    ],
    ["application/pdf", "\ud800.pdf", `attachment; filename="_.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
  ])("%s named %j", async (mimeType, downloadName, expected) => {
    const response = await serve({}, {}, { mimeType, downloadName });
    expect(response.headers.get("content-disposition")).toBe(expected);
    expect(response.headers.get("content-type")).toBe(mimeType);
  });

  test("the file is let go when the client leaves, and never opened for an answer nobody reads", async () => {
    await serve();
    expect(await openFiles()).toBe(0);

    const cancelled = (await serve()).body?.getReader();
    await cancelled?.read();
    expect(await openFiles()).toBe(1);
    await cancelled?.cancel();
    expect(await openFiles()).toBe(0);

    const leaving = new AbortController();
    const aborted = (await serve({}, { signal: leaving.signal })).body?.getReader();
    await aborted?.read();
    expect(await openFiles()).toBe(1);
    leaving.abort();
    await expect(aborted?.read()).rejects.toThrow("aborted");
    await expect.poll(openFiles).toBe(0);
  });
});
