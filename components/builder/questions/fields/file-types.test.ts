import { expect, test } from "vitest";
import { strangeTypeWords, typesIn, typesOf } from "./file-types";

test("types are written one way, and each is there once", () => {
  expect(typesIn(" .HEIC, webp;docm heic,")).toEqual(["heic", "webp", "docm"]);
  expect(typesOf([".PDF", "pdf", "", "Docx"])).toEqual(["pdf", "docx"]);
  expect(typesOf(null)).toEqual([]);
});

test("what cannot end a file's name is named, since the candidate's page leaves it out", () => {
  expect(strangeTypeWords(["pdf", "heic"])).toBeUndefined();
  expect(strangeTypeWords(["pdf", "image/*"])).toMatch(/^“image\/\*” is no type/);
  expect(strangeTypeWords(["c++", "image/png"])).toMatch(/^“c\+\+”, “image\/png” are no types/);
});
