/** A call with a body that fits, so that only the caller decides. */
export const bodies: Partial<Record<string, unknown>> = {
  createPosting: { title: "Another", workflow: [{ type: "resume" }] },
  updatePosting: { title: "Nurse" },
  createQuestion: { modality: "voice", text: "Where?" },
  updateQuestion: { text: "Active RN licence" },
  reorderQuestions: { modality: "sms", order: [] },
  ingestCandidate: { name: "Al", email: "al@example.com" },
  ingestCandidateAsync: { name: "Al", email: "al@example.com" },
  ingestCandidatesBulkAsync: { data: [{ name: "Al", email: "al@example.com" }] },
  setInterviewMetadata: { metadata: { source: "test" } },
  updateInterviewerWorkflowStep: { config: { mandatory: true } },
  ingestCandidatesBulk: { data: [{ name: "Al", email: "al@example.com" }] },
  startProposal: { description: "Cook wanted" },
  decideInterview: { decision: "shortlisted" },
  rateInterview: { recommendation: "yes" },
  setPostingShares: { user_ids: [] },
  setPostingLabels: { labels: [] },
  inviteMember: { email: "new@example.com", role: "recruiter" },
  updateMember: {},
  createApiKey: { name: "k" },
  createLibraryItem: { kind: "phone_number", phone_number: "+14155550100" },
  replaceLibraryItem: { kind: "phone_number", phone_number: "+14155550100" },
  resolveAtsCandidate: { ats_name: "sandbox", email: "al@example.com" },
  pushAtsCandidate: { ats_name: "sandbox", candidate: { email: "al@example.com" } },
  savePostingAsTemplate: { name: "Nurses", template_code: "nurses-2" },
  createPlan: { from: "blank" },
  changePlan: { changes: [{ path: "posting/title", from: "Nurse", to: "Nurses" }] },
  publishPlan: { revision: 0 },
  saveQuestion: { modality: "voice", text: "Why nursing?" },
};

/** And a query, where one is required. */
export const queries: Partial<Record<string, Record<string, string>>> = {
  listSavedQuestions: { modality: "voice" },
  findQuestions: { modality: "voice" },
};
