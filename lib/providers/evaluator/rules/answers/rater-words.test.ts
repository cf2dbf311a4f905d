import { expect, test } from "vitest";
import { withoutRaterWords } from "./rater-words";

test.each([
  ["Look for discussion of scalability", "scalability"],
  ["Assess system design thinking", "system design thinking"],
  ["ability to articulate technical decisions", "articulate technical decisions"],
  ["Names an idempotency key", "Names an idempotency key"],
  ["Assess", "Assess"],
])("%s -> %s", (criterion, matter) => expect(withoutRaterWords(criterion)).toBe(matter));
