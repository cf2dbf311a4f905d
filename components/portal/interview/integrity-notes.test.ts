import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IntegrityNotes } from "./integrity-notes";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function noting() {
  const sent: { kind: string; amount: number | null; prompt_id: string | null; seconds_ago: number }[] = [];
  const send = vi.fn(async (events: typeof sent) => void sent.push(...events));
  const notes = new IntegrityNotes({ send, now: () => Date.now() / 1000 });
  return { notes, sent, send };
}

test("leaving is noted while the candidate is away, coming back with the seconds", async () => {
  const { notes, sent } = noting();
  notes.leave("q1");
  notes.leave("q1");
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toMatchObject([{ kind: "tab_left", prompt_id: "q1", amount: null }]);
  expect(sent[0]?.seconds_ago).toBeCloseTo(2.5, 1);
  await vi.advanceTimersByTimeAsync(3000);
  notes.comeBack();
  notes.comeBack();
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent.slice(1)).toMatchObject([{ kind: "tab_returned", prompt_id: "q1", amount: 8 }]);
});

test("a slip of less than a second is nothing", async () => {
  const { notes, sent } = noting();
  notes.leave("q1");
  await vi.advanceTimersByTimeAsync(600);
  notes.comeBack();
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual([]);
});

test("many notes travel in batches, and a lost one is not sent again", async () => {
  const { notes, send } = noting();
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  send.mockRejectedValueOnce(new Error("offline"));
  for (let count = 0; count < 25; count += 1) notes.pasted(10, null);
  notes.pasted(0, null);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(send.mock.calls.map(([events]) => events.length)).toEqual([20, 5]);
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});

test("what waits at the end is sent at once", () => {
  const { notes, send } = noting();
  notes.pasted(40, "q2");
  notes.close();
  expect(send).toHaveBeenCalledOnce();
});
