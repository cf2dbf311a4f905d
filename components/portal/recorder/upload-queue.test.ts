import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AppError } from "@/lib/contract/errors";
import { chunk, keptChunks, offline, otherTab, PartServer } from "./part-server.fixture";
import { BATCH_BYTES, UploadQueue } from "./upload-queue";

const WEBM = "video/webm";

function setUp(store = keptChunks(), server = new PartServer(), onGap?: (part: number) => void) {
  return { store, server, queue: new UploadQueue({ send: server.append, store, onGap }) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("sending", () => {
  test("chunks arrive in the order they were recorded, and the browser keeps none of them", async () => {
    const { queue, server, store } = setUp();
    for (const text of ["one,", "two,", "three"]) queue.add(0, WEBM, chunk(text));
    await queue.whenEmpty();
    expect(server.parts.get(0)).toBe("one,two,three");
    expect(store.size()).toBe(0);
    expect(queue.snapshot()).toEqual({ status: "saved", pendingBytes: 0, message: null });
  });

  test("a lost connection is retried for as long as it takes, and the person can see it", async () => {
    const { queue, server } = setUp();
    server.failures = Array.from({ length: 30 }, offline);
    queue.add(0, WEBM, chunk("kept"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(queue.snapshot()).toMatchObject({ status: "waiting", pendingBytes: 4 });
    expect(server.calls.length).toBeLessThan(12);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(server.parts.get(0)).toBe("kept");
    expect(queue.snapshot().status).toBe("saved");
  });

  test("the network coming back ends the wait at once", async () => {
    const { queue, server } = setUp();
    server.failures = Array.from({ length: 6 }, offline);
    queue.add(0, WEBM, chunk("kept"));
    await vi.advanceTimersByTimeAsync(40_000);
    const before = server.calls.length;
    server.failures = [];
    queue.resume();
    await queue.whenEmpty();
    expect(server.calls.length).toBe(before + 1);
  });

  test("it waits as long as a busy server asks for", async () => {
    const { queue, server } = setUp();
    server.failures = [new AppError("rate_limited", "Slow down.", { retryAfter: 20 })];
    queue.add(0, WEBM, chunk("kept"));
    await vi.advanceTimersByTimeAsync(19_000);
    expect(server.calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1500);
    expect(server.parts.get(0)).toBe("kept");
  });

  test("what piled up travels in few pieces, none of them large", async () => {
    const { queue, server } = setUp();
    server.failures = [offline()];
    const piece = "x".repeat(100_000);
    for (let i = 0; i < 12; i += 1) queue.add(0, WEBM, chunk(piece));
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.parts.get(0)).toHaveLength(1_200_000);
    expect(server.calls.length).toBeLessThanOrEqual(5);
    for (const call of server.calls) expect(call.bytes.length).toBeLessThanOrEqual(BATCH_BYTES);
  });
});

describe("when the server holds something else", () => {
  test("a chunk that was stored although its answer was lost is not stored twice", async () => {
    const { queue, server } = setUp();
    server.failures = ["stored_but_lost"];
    queue.add(0, WEBM, chunk("once,"));
    await vi.advanceTimersByTimeAsync(500);
    queue.add(0, WEBM, chunk("then"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.parts.get(0)).toBe("once,then");
  });

  test("a chunk that was stored in part is continued in its middle", async () => {
    const { queue, server, store } = setUp();
    server.parts.set(0, "hal");
    queue.add(0, WEBM, chunk("half,"));
    queue.add(0, WEBM, chunk("rest"));
    await queue.whenEmpty();
    expect(server.parts.get(0)).toBe("half,rest");
    expect(store.size()).toBe(0);
  });

  test("a part that lost its middle is given up, and the recorder is told to begin a new one", async () => {
    const gaps: number[] = [];
    const { queue, server } = setUp(keptChunks(), new PartServer(), (part) => gaps.push(part));
    queue.add(0, WEBM, chunk("first"));
    await queue.whenEmpty();
    server.parts.set(0, "");
    queue.add(0, WEBM, chunk("second"));
    await queue.whenEmpty();
    queue.add(1, WEBM, chunk("anew"));
    await queue.whenEmpty();
    expect(gaps).toEqual([0]);
    expect(server.parts.get(1)).toBe("anew");
  });

  test("an offset that cannot be mended does not become a storm of requests", async () => {
    const calls: number[] = [];
    const queue = new UploadQueue({
      store: keptChunks(),
      send: async (sent) => {
        calls.push(sent.offset);
        throw new AppError("conflict", "Elsewhere.", { reason: "wrong_offset:0" });
      },
    });
    queue.add(0, WEBM, chunk("kept"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls.length).toBeLessThan(8);
  });
});

describe("another tab", () => {
  test("stops everything until this tab takes over", async () => {
    const { queue, server } = setUp();
    server.failures = [otherTab()];
    queue.add(0, WEBM, chunk("mine"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(queue.snapshot().status).toBe("other_tab");
    expect(server.calls).toHaveLength(1);
    queue.resume();
    await queue.whenEmpty();
    expect(server.parts.get(0)).toBe("mine");
  });
});

test("a refusal is shown in the server's words and stands until it is tried again", async () => {
  const { queue, server } = setUp();
  server.failures = [new AppError("too_large", "The recording is too long.")];
  queue.add(0, WEBM, chunk("a"));
  await vi.advanceTimersByTimeAsync(60_000);
  queue.add(0, WEBM, chunk("b"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(queue.snapshot()).toEqual({ status: "refused", pendingBytes: 2, message: "The recording is too long." });
  expect(server.calls).toHaveLength(1);
});

describe("after a crash", () => {
  test("what the earlier page left is sent first, at its own part and offset", async () => {
    const first = setUp();
    first.queue.add(0, WEBM, chunk("stored,"));
    await first.queue.whenEmpty();
    first.server.failures = [offline(), offline(), offline()];
    first.queue.add(0, WEBM, chunk("left behind"));
    await vi.advanceTimersByTimeAsync(500);
    first.queue.close();

    first.server.failures = [];
    const second = setUp(first.store, first.server);
    expect(await second.queue.restore()).toBe(0);
    second.queue.add(1, WEBM, chunk("new"));
    await second.queue.whenEmpty();
    expect(second.server.parts).toEqual(
      new Map([
        [0, "stored,left behind"],
        [1, "new"],
      ]),
    );
    expect(second.server.calls.at(-1)).toMatchObject({ part: 1, offset: 0 });
    expect(first.store.size()).toBe(0);
  });

  test("nothing left answers -1, and reading twice sends nothing twice", async () => {
    const { queue, server } = setUp();
    expect(await queue.restore()).toBe(-1);
    server.failures = [offline()];
    queue.add(0, WEBM, chunk("once"));
    await queue.restore();
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.parts.get(0)).toBe("once");
    expect(queue.snapshot().pendingBytes).toBe(0);
  });

  test("a browser that keeps nothing still sends everything", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const forbidden = () => Promise.reject(new DOMException("Not here.", "SecurityError"));
    const server = new PartServer();
    const store = { put: forbidden, remove: forbidden, list: forbidden, clear: forbidden };
    const queue = new UploadQueue({ send: server.append, store });
    expect(await queue.restore()).toBe(-1);
    queue.add(0, WEBM, chunk("sent"));
    await queue.whenEmpty();
    expect(server.parts.get(0)).toBe("sent");
  });
});
