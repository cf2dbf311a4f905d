import { expect, test } from "vitest";
import { pickActive } from "./pick-active";

const tabs = [{ href: "/postings/7" }, { href: "/postings/7/workflow" }, { href: "/postings/7/settings?tab=mail" }];

test("the deepest item above the page is the current one", () => {
  expect(pickActive(tabs, "/postings/7")?.href).toBe("/postings/7");
  expect(pickActive(tabs, "/postings/7/workflow/steps/2")?.href).toBe("/postings/7/workflow");
  expect(pickActive(tabs, "/postings/7/settings")?.href).toBe("/postings/7/settings?tab=mail");
});

test("a path that only begins alike is another page", () => {
  expect(pickActive(tabs, "/postings/70")).toBeUndefined();
});

test("the page's own word wins over its address", () => {
  const marked = [
    { href: "/a", active: false },
    { href: "/b", active: true },
  ];
  expect(pickActive(marked, "/a")?.href).toBe("/b");
  expect(pickActive([{ href: "/a", active: false }], "/a")).toBeUndefined();
});
