import { describe, expect, test } from "vitest";
import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { decideCandidate, decideInterviewData, shownStatus } from "./decision-cache";

const workflow = {
  steps: [
    {
      step_id: "s1",
      order: 1,
      status: "completed",
      started: true,
      completed: true,
      knocked_out: false,
      last_updated_at: null,
    },
  ],
  all_complete: true,
  last_activity_at: 1,
};

const candidate: CandidateResponse = {
  object: "candidate",
  interview_id: "i1",
  candidate_id: "c1",
  posting_id: "p1",
  name: "Amara Diallo",
  email: "amara@example.com",
  score: 72,
  status: "completed",
  interview_url: null,
  workflow,
  agent_summary: null,
  shortlisted: false,
  dismissed: false,
  metadata: null,
  data: null,
  interviewed_at: null,
  created_at: null,
};

const interview: InterviewData = {
  object: "interview_data",
  interview_id: "i1",
  candidate_id: "c1",
  posting_id: "p1",
  name: "Amara Diallo",
  email: "amara@example.com",
  score: 72,
  status: "completed",
  workflow,
  web_interview: null,
  resume: null,
  sms: null,
  form: null,
  cheat_detection: null,
  metadata: null,
  data: null,
  candidate_status: "completed",
};

describe("a decision", () => {
  test("shows in the list at once, and only one of the two stands", () => {
    const dismissed = decideCandidate(decideCandidate(candidate, "shortlisted"), "dismissed");
    expect(dismissed).toMatchObject({ status: "dismissed", dismissed: true, shortlisted: false });
  });

  test("taken back uncovers what the steps say", () => {
    expect(decideCandidate(decideCandidate(candidate, "shortlisted"), null)).toMatchObject({
      status: "completed",
      shortlisted: false,
    });
    expect(decideInterviewData(decideInterviewData(interview, "dismissed"), null).candidate_status).toBe("completed");
  });

  test("leaves not_ready in place, which the API says while steps are open", () => {
    const early = { ...interview, status: "not_ready", candidate_status: "in_progress" };
    expect(decideInterviewData(early, "dismissed")).toMatchObject({
      status: "not_ready",
      candidate_status: "dismissed",
    });
  });
});

describe("the status shown", () => {
  test("comes from the steps when the hosted service only says not_ready", () => {
    const hosted = {
      ...interview,
      status: "not_ready",
      candidate_status: undefined,
      workflow: { ...workflow, all_complete: false },
    };
    expect(shownStatus(hosted, null)).toBe("in_progress");
  });

  test("is the decision made here, whatever the hosted service says", () => {
    expect(shownStatus({ ...interview, candidate_status: undefined }, "shortlisted")).toBe("shortlisted");
  });
});
