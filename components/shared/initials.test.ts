import { expect, test } from "vitest";
import { initialsOf } from "./initials";

test.each([
  ["Jamie Chen", "JC"],
  ["Wolfeschlegelsteinhausenbergerdorff-Schmidt, Friederike-Wilhelmina", "WF"],
  ["  zoë   ångström ", "ZÅ"],
  ["Cher", "C"],
  ["(Dr.) Ana de la Cruz", "DC"],
  ["عبد الرحمن الشيخ", "ع"],
  ["李小龙", "李"],
  ["", "?"],
  ["🙂 !", "?"],
])("the initials of %j are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
