import { expect, test } from "vitest";
import { closedBecause, whoCanUse } from "./share-words";

const posting = { id: "a", title: "Nurse", name: "nurse", deadline: null, link: "http://x/apply/a/nurse" };

test("only an open posting is shared; every other says why not", () => {
  expect(closedBecause({ ...posting, status: "active" })).toBeNull();
  expect(closedBecause({ ...posting, status: "draft" })).toContain("draft");
  expect(closedBecause({ ...posting, status: "archived" })).toContain("Unarchive");
  expect(closedBecause({ ...posting, status: "expired" })).toContain("deadline");
  expect(closedBecause({ ...posting, status: "active", link: null })).toContain("no link");
});

test("it says who can use the link, and until when", () => {
  expect(whoCanUse({ ...posting, status: "active" })).toBe("Anybody with this link can apply. They need no account.");
  expect(whoCanUse({ ...posting, status: "active", deadline: 1_800_000_000 })).toMatch(/ until .*2027/);
});
