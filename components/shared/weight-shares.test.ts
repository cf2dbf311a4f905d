import fc from "fast-check";
import { expect, test } from "vitest";
import { weightShares } from "./weight-shares";

test("three equal weights add up to a hundred per cent", () => {
  expect(weightShares([1, 1, 1])).toEqual([34, 33, 33]);
});

test("any weights add up to a hundred, each within one of its true share", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (weights) => {
        const shares = weightShares(weights);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 8);
        for (const [index, share] of shares.entries()) {
          expect(Math.abs(share - ((weights[index] ?? 0) / total) * 100)).toBeLessThan(1);
        }
      },
    ),
  );
});

test("what weighs something is never told as 0, however many there are", () => {
  expect(weightShares(Array.from({ length: 200 }, () => 5))).toEqual(Array.from({ length: 200 }, () => 0.5));
  expect(weightShares([10, 0.01])).toEqual([99.9, 0.1]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 500 }), (weights) => {
      expect(Math.min(...weightShares(weights))).toBeGreaterThan(0);
    }),
  );
});

test("what weighs nothing has no share", () => {
  expect(weightShares([0, 5, -1, Number.NaN])).toEqual([0, 100, 0, 0]);
  expect(weightShares([0, 0])).toEqual([0, 0]);
  expect(weightShares([])).toEqual([]);
});
