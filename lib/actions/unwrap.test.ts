import { expect, test } from "vitest";
import { ODD_ANSWER, unwrap } from "./unwrap";

test("no answer, and an answer that is not this server's, are told apart; both may be tried again", async () => {
  await expect(unwrap(Promise.reject(new TypeError("Failed to fetch")))).rejects.toMatchObject({
    code: "unavailable",
    reason: undefined,
    message: expect.stringContaining("could not be reached"),
  });
  await expect(unwrap(Promise.reject(new Error("nope")))).rejects.toMatchObject({
    code: "unavailable",
    reason: ODD_ANSWER,
    message: expect.stringContaining("did not take this"),
  });
});
