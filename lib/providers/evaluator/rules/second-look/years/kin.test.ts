import { expect, test } from "vitest";
import { isPerson, kin, spells, standsIn } from "./kin";

test.each([
  ["glazing", "glazier"],
  ["librarian", "library"],
  ["actuarial", "actuary"],
  ["planner", "planning"],
  ["physio", "physiotherapist"],
  ["topografia", "topografo"],
  ["enfermeria", "enfermera"],
  ["buchhaltung", "buchhalterin"],
  ["labor", "chemielaborantin"],
])("%s and %s are of one family", (one, other) => {
  expect(kin(one, other)).toBe(true);
});

test.each([
  ["second", "secondary"],
  ["account", "accounting"],
  ["electric", "electronic"],
  ["bee", "beer"],
  ["stage", "stable"],
])("%s and %s are not", (one, other) => {
  expect(kin(one, other)).toBe(false);
});

test("initials stand for the words they begin", () => {
  expect(spells(["registered", "veterinary", "nurse"], "rvn")).toBe(true);
  expect(standsIn({ norm: "emts", capitals: true }, ["emergency", "medical", "technician"])).toBe(true);
  expect(standsIn({ norm: "emt", capitals: false }, ["emergency", "medical", "technician"])).toBe(false);
});

test("names of persons are told from things that end alike", () => {
  for (const word of ["sommelier", "hebamme", "topografo", "falconer", "glaserin"]) expect(isPerson(word)).toBe(true);
  for (const word of ["restaurant", "customer", "development", "water"]) expect(isPerson(word)).toBe(false);
});
