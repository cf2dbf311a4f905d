import { afterEach, expect, test, vi } from "vitest";
import { keptStart, NOTHING_YET } from "@/components/builder/start/kept-start";
import { MemoryStorage } from "./browser.fixture";
import { browserStorage } from "./browser-storage";
import { type Locks, type PendingChange, pendingStore } from "./pending-store";

const NO_LOCKS: Locks = { hold: () => undefined, release: () => undefined, held: async () => new Set() };
const typed = (to: string) => new Map<string, PendingChange>([["posting/title", { from: "", to }]]);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("of what several tabs left behind about one field, what was typed last is taken up, whatever the tabs are called", async () => {
  vi.useFakeTimers();
  const storage = new MemoryStorage();
  const leave = (tab: string, words: string, at: string) => {
    vi.setSystemTime(new Date(at));
    pendingStore(storage, NO_LOCKS, "ana:p", tab).keep(typed(words));
  };
  leave("b-first", "First", "2026-03-01T10:00:00Z");
  leave("a-last", "Last", "2026-03-01T12:00:00Z");
  leave("c-between", "Between", "2026-03-01T11:00:00Z");
  const adopted = await pendingStore(storage, NO_LOCKS, "ana:p", "d").adopt();
  expect(adopted.get("posting/title")).toEqual({ from: "", to: "Last" });
  expect(storage.length).toBe(0);
});

test("what an earlier version left behind is taken up, before anything newer", async () => {
  const storage = new MemoryStorage();
  const earlier = { "posting/title": { from: "", to: "Old" }, "posting/description": { from: "", to: "Cares." } };
  storage.setItem("greenroom-plan:ana:p:z", JSON.stringify(earlier));
  pendingStore(storage, NO_LOCKS, "ana:p", "a").keep(typed("New"));
  const adopted = await pendingStore(storage, NO_LOCKS, "ana:p", "b").adopt();
  expect([...adopted.values()].map(({ to }) => to).sort()).toEqual(["Cares.", "New"]);
});

test("a browser that forbids storage opens the editor all the same, and is told to keep nothing", async () => {
  vi.stubGlobal("window", {
    get localStorage(): Storage {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
  const pending = pendingStore(browserStorage(), NO_LOCKS, "ana:p", "tab");
  expect(await pending.adopt()).toEqual(new Map());
  expect(pending.keep(typed("Kept nowhere"))).toBe(false);
  expect(keptStart(browserStorage(), "ana").find()).toEqual(NOTHING_YET);
  expect(keptStart(browserStorage(), "ana").keep({ ...NOTHING_YET, wishes: "Nights" })).toBe(false);
});
