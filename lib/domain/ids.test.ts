import { expect, test } from "vitest";
import { interviewOfToken, interviewToken, newInterviewId } from "./ids";

const secret = "a secret of at least thirty-two characters";

test("a link's token opens its own interview and nothing else", () => {
  const id = newInterviewId();
  const token = interviewToken(secret, id);
  expect(interviewOfToken(secret, token)).toBe(id);
  expect(interviewOfToken(secret, token.replace(id, newInterviewId()))).toBeNull();
  expect(interviewOfToken("another secret that is long enough, too", token)).toBeNull();
  for (const forged of ["", "-", id, `${id}-`, `${token}x`, token.slice(0, -1)])
    expect(interviewOfToken(secret, forged)).toBeNull();
});
