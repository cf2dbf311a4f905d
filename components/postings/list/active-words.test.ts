import { expect, test } from "vitest";
import type { PostingListRow } from "@/lib/contract/workspace/postings";
import { activeFor } from "./active-words";

const DAY = 24 * 60 * 60;
const now = Date.UTC(2026, 10, 26);
const row = (change: Partial<PostingListRow>) =>
  ({ status: "active", created_at: now / 1000 - 3 * DAY, ended_at: null, ...change }) as PostingListRow; // safe: only what is looked at

test("an open posting has been active since it was made, one that ended until then", () => {
  expect(activeFor(row({}), now)).toBe("3 d");
  expect(activeFor(row({ created_at: now / 1000 - 10 }), now)).toBe("1 min");
  expect(activeFor(row({ status: "expired", ended_at: now / 1000 - DAY }), now)).toBe("2 d");
  expect(activeFor(row({ status: "archived", ended_at: now / 1000 - 2.5 * DAY }), now)).toBe("12 h");
});

test("a draft was never active, and what is not known is not made up", () => {
  expect(activeFor(row({ status: "draft" }), now)).toBeNull();
  expect(activeFor(row({ status: "archived" }), now)).toBeNull();
  expect(activeFor(row({ created_at: null }), now)).toBeNull();
  expect(activeFor(row({}), null)).toBeNull();
});
