import { expect, test } from "vitest";
import { languageName } from "./languages";

test("any tag that a program gives has a name; what is no tag stays as it is", () => {
  expect(["de", "pt-BR", "zh-Hant", "English", "?"].map(languageName)).toEqual([
    "German",
    "Brazilian Portuguese",
    "Traditional Chinese",
    "English",
    "?",
  ]);
});
