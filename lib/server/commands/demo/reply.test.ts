import { describe, expect, test } from "vitest";
import { type Recorded, replyTo, type Script } from "./reply";

const script: Script = [
  { question: "Tell me about a system", answer: "I built one.", follow_ups: ["Because it was needed.", "It grew."] },
  { question: "How do you test", answer: "With units.", follow_ups: [] },
];
const said = (question: string, is_follow_up: boolean, asked_at: number, text: string): Recorded[number] => ({
  question,
  is_follow_up,
  asked_at,
  from: asked_at + 4,
  to: asked_at + 9,
  phrases: [
    { text, at: asked_at + 4 },
    { text: "And more.", at: asked_at + 7 },
  ],
});
const recorded: Recorded = [
  said("Tell me about a system", false, 0, "I built one."),
  said("Could you say more", true, 10, "Because it was needed."),
  said("How do you test", false, 20, "With units."),
];

const main = { text: "Tell me about a system you designed.", is_follow_up: false };
const followUp = { text: "What made you do that?", is_follow_up: true };
const told = (question: string, is_follow_up: boolean) => ({ question, answer: "one two three", is_follow_up });

describe("what a person of the demo answers", () => {
  test("typed answers follow the script, each beginning where the one before ended", () => {
    expect(replyTo(main, [], script, [])).toMatchObject({
      text: "I built one.",
      source: "typed",
      part: null,
      asked_at: 0,
    });
    const second = replyTo(followUp, [told(main.text, false), told("Why?", true)], script, []);
    expect(second).toMatchObject({ text: "It grew.", asked_at: 18, from: 18 });
    expect(second.to).toBeGreaterThan(second.from);
  });

  test("recorded answers keep their own times, and follow-ups are found whatever they were called", () => {
    expect(replyTo(main, [], script, recorded)).toEqual({
      part: 0,
      asked_at: 0,
      from: 4,
      to: 9,
      text: "I built one. And more.",
      source: "spoken",
      phrases: recorded[0]?.phrases,
    });
    expect(replyTo(followUp, [told(main.text, false)], script, recorded)).toMatchObject({
      asked_at: 10,
      source: "spoken",
    });
  });

  test("a follow-up that was not recorded is typed, and never takes the words of the next question", () => {
    const answered = [told(main.text, false), told("Why?", true)];
    expect(replyTo(followUp, answered, script, recorded)).toMatchObject({ text: "It grew.", source: "typed" });
    expect(() => replyTo(followUp, [told("How do you test that?", false)], script, recorded)).toThrow(/number 2/);
  });
});
