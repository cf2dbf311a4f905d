import { expect, test } from "vitest";
import { refusal } from "./sign-in";

test("too many attempts say how long to wait", () => {
  expect(refusal(429, "43").message).toBe("Too many attempts. Try again in 43 seconds.");
  expect(refusal(429, "0.4").message).toBe("Too many attempts. Try again in a second.");
  expect(refusal(429, null).message).toBe("Too many attempts. Try again in a minute.");
});

test("a wrong pair never says which half was wrong, and a broken server is not called a wrong pair", () => {
  expect(refusal(401, null).message).toBe("Email and password do not match an account here.");
  expect(refusal(400, null).message).toBe(refusal(401, null).message);
  expect(refusal(503, null).message).toContain("Try again in a moment");
});
