import { expect, test } from "vitest";
import { UNTITLED } from "@/lib/contract/plan/content";
import { textOfDraft } from "./text-of-draft";

const textOf = (title: unknown, description: unknown) =>
  textOfDraft(
    new Map([
      ["posting/title", title],
      ["posting/description", description],
    ]),
  );

test("a plan is made of the draft's description, under its title", () => {
  expect(textOf("Night nurse", "You care for people.\n- Licence")).toBe(
    "Night nurse\n\nYou care for people.\n- Licence",
  );
});

test("a title that the description names, or that nobody gave, is not put before it", () => {
  expect(textOf("Night nurse", "NIGHT NURSE\nYou care.")).toBe("NIGHT NURSE\nYou care.");
  expect(textOf(UNTITLED, "You care.")).toBe("You care.");
  expect(textOf(null, "You care.")).toBe("You care.");
});

test("without a description there is no ad yet", () => {
  expect(textOf("Night nurse", " ")).toBe("");
  expect(textOfDraft(new Map())).toBe("");
});
