import { expect, test } from "vitest";
import { byName, labelChoices } from "./label-choices";

const offered = (typed: string) =>
  labelChoices(["Acme GmbH", "Berlin"], ["Night"], typed).map(({ label, isNew }) => (isNew ? `new: ${label}` : label));

test("typing finds labels in any case, and offers to make the one that is not there", () => {
  expect(offered("")).toEqual(["Acme GmbH", "Berlin", "Night"]);
  expect(offered("BER")).toEqual(["Berlin", "new: BER"]);
  expect(offered("berlin ")).toEqual(["Berlin"]);
  expect(offered("  acme   gmbh")).toEqual(["Acme GmbH"]);
  expect(offered("القاهرة")).toEqual(["new: القاهرة"]);
  expect(offered("x".repeat(60))).toEqual([`new: ${"x".repeat(40)}`]);
});

test("labels stand by name, in any case, whatever order they were chosen in", () => {
  expect(byName(["Night shift", "acme", "Acme", "Zürich"])).toEqual(["Acme", "acme", "Night shift", "Zürich"]);
});
