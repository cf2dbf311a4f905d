import { type Belongings, POSTING } from "./belongings";

/** A body that fits, for each operation that takes one: with it and the workspace's own ids the call succeeds. */
export const FITTING_BODIES: Record<string, (mine: Belongings) => object> = {
  createPosting: () => POSTING,
  updatePosting: () => ({ title: "Senior Backend Engineer", metadata: { team: "core" } }),
  updateInterviewerWorkflowStep: () => ({ config: { mandatory: false } }),
  ingestCandidate: () => ({ name: "Al Bell", email: "al@example.com", phone_number: "+14155550100" }),
  ingestCandidatesBulk: () => ({ data: [{ name: "Bo Cole", email: "bo@example.com", metadata: { row: "1" } }] }),
  ingestCandidateAsync: () => ({ name: "Cy Dean", email: "cy@example.com" }),
  ingestCandidatesBulkAsync: () => ({ data: [{ name: "Di Eads", email: "di@example.com" }] }),
  setInterviewMetadata: () => ({ metadata: { source: "fair" } }),
  createWebhook: ({ postings }) => ({
    posting_id: postings,
    webhook_url: "http://127.0.0.1:9/other",
    event_type: "report_available",
  }),
  createQuestion: () => ({ modality: "voice", text: "What did you learn last year?", score_weight: 3 }),
  updateQuestion: () => ({ text: "Why this team, and why now?" }),
  reorderQuestions: ({ questions }) => ({ modality: "voice", order: [questions] }),
  resolveAtsCandidate: () => ({ ats_name: "sandbox", email: "jo@example.com" }),
  pushAtsCandidate: ({ interviews }) => ({ ats_name: "sandbox", interview_id: interviews, candidate: {} }),
};
