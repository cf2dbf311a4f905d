import { expect, test } from "vitest";
import { steadySource } from "./steady-source";

const first = "https://host/media/interviews/i1/recording.webm?e=1&s=a";
const renewed = "https://host/media/interviews/i1/recording.webm?e=2&s=b";
const other = "https://host/media/interviews/i1/recording.mp4?e=2&s=b";

test("a player keeps its address while a poll brings new signatures", () => {
  expect(steadySource(first, renewed, false)).toBe(first);
});

test("takes the renewed address once the old one failed", () => {
  expect(steadySource(first, renewed, true)).toBe(renewed);
});

test("takes another file at once, and the first one it is offered", () => {
  expect(steadySource(first, other, false)).toBe(other);
  expect(steadySource(null, first, false)).toBe(first);
});

test("plays nothing when there is nothing any more", () => {
  expect(steadySource(first, null, false)).toBeNull();
});
