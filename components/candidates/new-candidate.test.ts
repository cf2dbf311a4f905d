import { expect, test } from "vitest";
import { CandidateIngestRequest } from "@/lib/contract/platform/candidates";
import { NewCandidateForm, toIngest } from "./new-candidate";

const person = { name: "Lina Öztürk-Weißmüller", email: "lina@example.com", phone_number: "" };

test("a number may be written as people write it, and reaches the API as digits", () => {
  const form = { ...person, phone_number: "+49 (0)30-123.456" };
  expect(NewCandidateForm.safeParse(form).success).toBe(true);
  expect(CandidateIngestRequest.safeParse(toIngest(form)).success).toBe(true);
  expect(toIngest(form).phone_number).toBe("+4930123456");
});

test("no number is no number, not an empty one", () => {
  expect(NewCandidateForm.safeParse(person).success).toBe(true);
  expect(toIngest(person).phone_number).toBeUndefined();
});

test("a number without its country is sent back with a sentence", () => {
  const refused = NewCandidateForm.safeParse({ ...person, phone_number: "030 123456" });
  expect(refused.error?.issues[0]?.message).toContain("country code");
});

test("a name of spaces and a broken address are refused as the API would", () => {
  const refused = NewCandidateForm.safeParse({ ...person, name: "   ", email: "lina" });
  expect(refused.error?.issues.map((issue) => issue.path[0])).toEqual(["name", "email"]);
});
