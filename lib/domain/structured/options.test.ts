import { describe, expect, test } from "vitest";
import { heard, inShort } from "./reading.fixture";

const SHIFTS = ["Night shift", "Day shift", "Weekend"];
const NESTED = ["Night", "Night and weekend", "Day"];

const choice = (options: string[], correct_answer: string | null, ...answers: string[]) =>
  heard({ question: "Which one?", type: "multiple_choice", config: { options, correct_answer } }, ...answers);

const ROWS: [options: string[], answer: string, said: string][] = [
  [SHIFTS, "Night shift", "passed Night shift"],
  [SHIFTS, "The night shift, please.", "passed Night shift"],
  [SHIFTS, "I'd prefer night shifts", "passed Night shift"],
  [SHIFTS, "Nights", "passed Night shift"],
  [SHIFTS, "I can do the NIGHT-SHIFT, no problem", "passed Night shift"],
  [SHIFTS, "day shift", "failed Day shift"],
  [SHIFTS, "Not the night shift, the day shift.", "failed Day shift"],
  [SHIFTS, "Day shift rather than night shift", "failed Day shift"],
  [SHIFTS, "Night shift, no sorry, day shift", "failed Day shift"],
  [SHIFTS, "Day shift, I mean night shift", "passed Night shift"],
  [SHIFTS, "Night shift? Day shift? Night shift.", "unclear contradictory"],
  [SHIFTS, "Day shift or night shift? Night shift.", "passed Night shift"],
  [SHIFTS, "Night shift, sorry, I did the day shift before", "unclear contradictory"],
  [SHIFTS, "Night shift. I mean, day shift.", "failed Day shift"],
  [SHIFTS, "Night shift, or no, wait", "unclear qualified"],
  [SHIFTS, "I'm a night person, so night shift", "passed Night shift"],
  [SHIFTS, "Weekends are fine, but not nights", "failed Weekend"],
  [SHIFTS, "Night shift or day shift", "unclear contradictory"],
  [SHIFTS, "Night shift and weekend", "unclear contradictory"],
  [SHIFTS, "Either", "unclear not_understood"],
  [SHIFTS, "Any shift", "unclear not_understood"],
  [SHIFTS, "shift", "unclear not_understood"],
  [SHIFTS, "Not the night shift", "unclear not_understood"],
  [SHIFTS, "Neither night shift nor day shift", "unclear not_understood"],
  [SHIFTS, "I can't do the night shift", "unclear not_understood"],
  [SHIFTS, "I hate the night shift", "unclear not_understood"],
  [SHIFTS, "Night shift is not for me", "unclear qualified"],
  [SHIFTS, "Night shift? No way.", "unclear qualified"],
  [SHIFTS, "Maybe night shift", "unclear qualified"],
  [SHIFTS, "Night shift, it depends", "unclear qualified"],
  [SHIFTS, "Night shift if I have to", "unclear qualified"],
  [SHIFTS, "Not only the night shift", "unclear not_understood"],
  [SHIFTS, "Anything but the night shift", "unclear not_understood"],
  [SHIFTS, "Nachtschicht", "unclear not_understood"],
  [SHIFTS, "Yes", "unclear not_understood"],
  [NESTED, "Night and weekend", "failed Night and weekend"],
  [NESTED, "Night", "passed Night"],
  [NESTED, "night, and weekend too", "unclear contradictory"],
  [["Java", "JavaScript"], "JavaScript", "failed JavaScript"],
  [["Java", "JavaScript"], "I use Java", "passed Java"],
  [["C", "C++", "C#"], "C++", "failed C++"],
  [["C", "C++", "C#"], "c", "passed C"],
  [["A", "B"], "I have a car", "unclear not_understood"],
  [["A", "B"], "Option A", "passed A"],
  [["Go", "Rust"], "I go to work", "unclear not_understood"],
  [["Frühschicht", "Spätschicht"], "Die Frühschicht.", "passed Frühschicht"],
  [["Frühschicht", "Spätschicht"], "Nicht die Frühschicht, sondern die Spätschicht", "failed Spätschicht"],
  [["Frühschicht", "Spätschicht"], "Beides", "unclear not_understood"],
  [["Turno de noche", "Turno de día"], "El turno de noche", "passed Turno de noche"],
  [["Turno de noche", "Turno de día"], "Me da igual", "unclear not_understood"],
  [["Yes", "No"], "Yes, I do.", "passed Yes"],
  [["Yes", "No"], "Not really", "unclear qualified"],
  [["1-2 years", "3+ years"], "3+ years", "failed 3+ years"],
  [["", "  "], "Night", "unclear not_understood"],
];

describe("one of several choices; the first is the right one", () => {
  test.each(ROWS)("%j, %s: %s", (options, answer, said) => {
    expect(inShort(choice(options, options[0] ?? null, answer))).toBe(said);
  });

  test("without a right answer the choice is only told", () => {
    expect(inShort(choice(SHIFTS, null, "Weekend"))).toBe("noted Weekend");
  });

  test("a right answer that is not among the choices can be given too", () => {
    expect(inShort(choice(["Day shift"], "night shift", "Night shift"))).toBe("passed night shift");
    expect(inShort(choice([], "Insulin", "Insulin."))).toBe("passed Insulin");
  });
});
