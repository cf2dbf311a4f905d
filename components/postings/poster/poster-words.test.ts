import { expect, test } from "vitest";
import { LANGUAGES } from "@/components/builder/words/languages";
import { posterLine, titleSize } from "./poster-words";

test("a poster speaks the posting's language, and runs the way it is written", () => {
  expect(posterLine("de-AT")).toEqual({ line: "Code scannen und bewerben.", lang: "de", dir: "ltr" });
  expect(posterLine("ar")).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(posterLine("tlh")).toMatchObject({ line: "Scan the code to apply.", lang: "en", dir: "ltr" });
  expect(posterLine(null).lang).toBe("en");
  for (const { value } of LANGUAGES) expect(posterLine(value).lang, value).toBe(value);
});

test("the longer the title, the smaller it is written", () => {
  const sizes = [10, 30, 60, 120, 200].map((length) => titleSize("x".repeat(length)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBe(5);
});
