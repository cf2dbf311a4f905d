import { expect, test } from "vitest";
import { neighboursOf, pollAfter } from "./list-rules";

test("the list is read every 5 s while somebody is at work and calms down when all is done", () => {
  expect(pollAfter([{ status: "completed" }, { status: "evaluating" }], 1)).toBe(5000);
  expect(pollAfter([{ status: "completed" }, { status: "pending" }], 1)).toBe(30_000);
});

test("many loaded pages are read less often", () => {
  expect(pollAfter([{ status: "in_progress" }], 10)).toBe(25_000);
});

test("a candidate's neighbours and place, as far as the list is loaded", () => {
  const list = ["a", "b", "c"].map((interview_id) => ({ interview_id }));
  expect(neighboursOf(list, "b")).toEqual({ place: 2, count: 3, previous: "a", next: "c" });
  expect(neighboursOf(list, "c")).toMatchObject({ previous: "b", next: undefined });
  expect(neighboursOf(list, "z")).toBeNull();
});
