import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keysOfChange } from "@/lib/queries/changes";
import { interviewKeys } from "@/lib/queries/interviews";
import { isOwnSave, noteOwnSave, planKeys } from "@/lib/queries/plans";
import { postingKeys } from "@/lib/queries/postings";
import { readAgain } from "./read-again";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page that shows what stands behind `queryKey`; each read takes 100 ms. */
async function show(queries: QueryClient, queryKey: readonly unknown[]) {
  const page = { reads: 0 };
  new QueryObserver(queries, {
    queryKey,
    queryFn: async () => {
      page.reads++;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return page.reads;
    },
    staleTime: Number.POSITIVE_INFINITY,
  }).subscribe(() => {});
  await vi.advanceTimersByTimeAsync(100);
  return page;
}

test("many changes are one read of what is shown, and of nothing else", async () => {
  const queries = new QueryClient();
  const list = await show(queries, interviewKeys.list("P1"));
  const other = await show(queries, interviewKeys.list("P2"));
  const questions = await show(queries, postingKeys.questions("P1"));
  const reader = readAgain(queries);
  for (let n = 0; n < 20; n++) reader.add(keysOfChange(`{"posting_id":"P1","interview_id":"I${n}"}`));
  await vi.advanceTimersByTimeAsync(1000);
  expect([list.reads, other.reads, questions.reads]).toEqual([2, 1, 1]);
});

test("a change during a read is read after it, and a flood of changes never stops the reading", async () => {
  const queries = new QueryClient();
  const page = await show(queries, interviewKeys.one("I1"));
  const reader = readAgain(queries);
  for (let n = 0; n < 40; n++) {
    reader.add(keysOfChange('{"posting_id":"P1","interview_id":"I1"}'));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(page.reads).toBeGreaterThanOrEqual(5);
  expect(page.reads).toBeLessThanOrEqual(7);
  const before = page.reads;
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.reads).toBe(before + 1);
});

test("what the reader is just changing is not read until it is stored", async () => {
  const queries = new QueryClient();
  const page = await show(queries, interviewKeys.one("I1"));
  const reader = readAgain(queries);
  const change = queries.getMutationCache().build(queries, {
    mutationFn: () => new Promise((resolve) => setTimeout(resolve, 2000)),
  });
  const done = change.execute(undefined);
  reader.add(keysOfChange('{"posting_id":"P1","interview_id":"I1"}'));
  await vi.advanceTimersByTimeAsync(1900);
  expect(page.reads).toBe(1);
  await vi.advanceTimersByTimeAsync(600);
  await done;
  expect(page.reads).toBe(2);
});

test("what this page saved of a posting itself is not read again; what somebody else saved is the plan's alone", async () => {
  const queries = new QueryClient();
  const plan = await show(queries, planKeys.one("P1"));
  const rows = await show(queries, ["postings", "rows"]);
  const reader = readAgain(queries);
  const hear = async (revision: number) => {
    const data = JSON.stringify({ posting_id: "P1", interview_id: null, plan_revision: revision });
    reader.add(keysOfChange(data, (id, own) => isOwnSave(queries, id, own)));
    await vi.advanceTimersByTimeAsync(1000);
  };
  noteOwnSave(queries, "P1", 7);
  await hear(7);
  expect(plan.reads).toBe(1);
  await hear(6);
  expect([plan.reads, rows.reads]).toEqual([2, 1]);
});
