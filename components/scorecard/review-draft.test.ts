import { expect, test } from "vitest";
import { keptReview, type ReviewDraft } from "./review-draft";

function makeShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const sent: ReviewDraft = { recommendation: "yes", comment: "Clear answers" };

test("a review that was begun is found again, by its own writer and for its own interview only", () => {
  const shelf = makeShelf();
  keptReview(shelf, "ana", "one").keep(sent);
  expect(keptReview(shelf, "ana", "one").find()).toEqual(sent);
  expect(keptReview(shelf, "ana", "two").find()).toBeNull();
  expect(keptReview(shelf, "ben", "one").find()).toBeNull();
});

test("saving forgets what was saved and nothing that was typed since", () => {
  const kept = keptReview(makeShelf(), "ana", "one");
  kept.keep({ ...sent, comment: "Clear answers, and calm" });
  kept.forget(sent);
  expect(kept.find()?.comment).toBe("Clear answers, and calm");
  kept.forget({ ...sent, comment: "Clear answers, and calm" });
  expect(kept.find()).toBeNull();
});

test("what is no review is as good as nothing", () => {
  const shelf = makeShelf();
  shelf.setItem("greenroom-review:ana:one", "{");
  expect(keptReview(shelf, "ana", "one").find()).toBeNull();
});
