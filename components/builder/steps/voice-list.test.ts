import { expect, test } from "vitest";
import { choicesAmong, firstLanguage, fittingVoices } from "./voice-list";

const voice = (id: string, language: string | null, gender: string | null) => ({
  id,
  language,
  gender,
  country_code: null,
});
const VOICES = [
  voice("emma", "en", "female"),
  voice("james", "en-GB", "male"),
  voice("hannah", "de", "female"),
  voice("any", null, null),
];
const ids = (voices: { id: string }[]) => voices.map(({ id }) => id);

test("voices are found by language and gender", () => {
  expect(ids(fittingVoices(VOICES, { language: "en", gender: null }, null))).toEqual(["emma", "james"]);
  expect(ids(fittingVoices(VOICES, { language: "en", gender: "male" }, null))).toEqual(["james"]);
  expect(ids(fittingVoices(VOICES, { language: null, gender: null }, null))).toEqual(ids(VOICES));
});

test("the chosen voice is never hidden by a filter", () => {
  expect(ids(fittingVoices(VOICES, { language: "de", gender: "male" }, "emma"))).toEqual(["emma"]);
});

test("the filter offers what there is, and begins with the posting's language where there is a voice for it", () => {
  expect(choicesAmong(VOICES)).toEqual({ languages: ["de", "en"], genders: ["female", "male"] });
  expect(firstLanguage(VOICES, "de-AT")).toBe("de");
  expect(firstLanguage(VOICES, "ar")).toBeNull();
});
