import { expect, test } from "vitest";
import { keyLabel, keyName } from "./key-name";

test("letters are named by what they write, in either case", () => {
  expect(keyName({ key: "D", code: "KeyD" })).toBe("d");
  // On an AZERTY keyboard the key in Q's place writes A.
  expect(keyName({ key: "a", code: "KeyQ" })).toBe("a");
});

test("on an Arabic keyboard a letter is named by its place", () => {
  expect(keyName({ key: "ي", code: "KeyD" })).toBe("d");
});

test("other keys keep their names", () => {
  expect(keyName({ key: " ", code: "Space" })).toBe("space");
  expect(keyName({ key: "ArrowLeft", code: "ArrowLeft" })).toBe("arrowleft");
  expect(keyName({ key: "?", code: "Minus" })).toBe("?");
  expect(keyLabel("arrowleft")).toBe("←");
  expect(keyLabel("d")).toBe("D");
});
