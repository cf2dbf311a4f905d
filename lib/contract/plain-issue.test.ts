import { describe, expect, test } from "vitest";
import { CreatePostingRequest } from "@/lib/contract/platform/postings";
import { setUp } from "@/lib/contract/workspace/team";
import { plainIssue, sayIssue } from "./plain-issue";

function messagesOf(parsed: {
  error?: { issues: { path: PropertyKey[]; message: string }[] };
}): Record<string, string> {
  return Object.fromEntries((parsed.error?.issues ?? []).map((issue) => [issue.path.join("."), issue.message]));
}

describe("what is wrong with a field", () => {
  test("ends a sentence that begins with the field's name", () => {
    const parsed = CreatePostingRequest.safeParse(
      {
        title: "ab",
        description: "x".repeat(50_001),
        interviewer_name: "",
        workflow: [
          {
            type: "web_interview",
            questions: [{ modality: "voice", text: "Why?", score_weight: 9, max_follow_ups: Number.NaN }],
          },
        ],
      },
      { error: plainIssue },
    );
    expect(messagesOf(parsed)).toEqual({
      title: "needs at least 3 characters",
      description: "must not be longer than 50000 characters (it has 50001)",
      interviewer_name: "is required",
      "workflow.0.questions.0.score_weight": "must be 5 or less",
      "workflow.0.questions.0.max_follow_ups": "is required",
    });
  });

  test("keeps the contract's own words, and says that what was never typed is required", () => {
    const parsed = setUp.body.safeParse(
      { workspace_name: " ", email: "who", password: "short" },
      { error: plainIssue },
    );
    expect(messagesOf(parsed)).toEqual({
      workspace_name: "is required",
      name: "is required",
      email: "is not an email address",
      password: "needs at least 10 characters",
    });
  });
});

describe("the sentence at a field", () => {
  test("begins with the label unless the message is a sentence already", () => {
    expect(sayIssue("Job title", "is required")).toBe("Job title is required.");
    expect(sayIssue("Email", "Somebody with this email has an account already.")).toBe(
      "Somebody with this email has an account already.",
    );
    expect(sayIssue("Email", undefined)).toBeUndefined();
  });
});
