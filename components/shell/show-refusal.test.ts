import { expect, test } from "vitest";
import { AppError } from "@/lib/contract/errors";
import { showRefusal } from "./show-refusal";

function shown(error: unknown, fieldOf?: (field: (string | number)[]) => string | undefined): Record<string, unknown> {
  const errors: Record<string, unknown> = {};
  showRefusal(error, (name, { message }) => void Object.assign(errors, { [name]: message }), fieldOf);
  return errors;
}

test("a refusal appears at the fields it names", () => {
  const refused = new AppError("invalid", "title is required", {
    fields: [
      { field: ["title"], message: "is required" },
      { field: ["questions", 2, "text"], message: "is required" },
    ],
  });
  expect(shown(refused)).toEqual({ title: "is required", "questions.2.text": "is required" });
});

test("one that names no field of the form is told for the whole form", () => {
  const taken = new AppError("conflict", "Somebody with this email has an account already.");
  expect(shown(taken)).toEqual({ root: "Somebody with this email has an account already." });
  const unknown = new AppError("invalid", "metadata is too long", {
    fields: [{ field: ["metadata"], message: "too long" }],
  });
  expect(shown(unknown, () => undefined)).toEqual({ root: "metadata is too long" });
});

test("what is no refusal is not swallowed", () => {
  expect(() => shown(new TypeError("a bug"))).toThrow("a bug");
});
