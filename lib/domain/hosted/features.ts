import type { portal } from "@/lib/contract/portal";
import type { workspace } from "@/lib/contract/workspace";

/** What cannot be done, or not be known, while a hosted service keeps postings and interviews, and why. */
export const UNAVAILABLE = {
  portal: {
    feature: "Candidates' pages on this server",
    reason: "Candidates apply and take their interviews on the hosted service's own pages.",
  },
  keys: {
    feature: "API keys of this server",
    reason: "Programs call the hosted API directly, with keys made there.",
  },
  deliveries: {
    feature: "Webhook deliveries and replay, and webhooks that were deactivated",
    reason:
      "The hosted service delivers webhooks itself. Its API lists the active ones and tells nothing about deliveries.",
  },
  library: {
    feature: "Editing templates, voices, domains, phone numbers and senders",
    reason: "The hosted API only lists them. They are changed in the hosted service's own dashboard.",
  },
  templates: {
    feature: "Saving a posting as a template",
    reason: "The hosted API only lists templates. They are made in the hosted service's own dashboard.",
  },
  listFilters: {
    feature: "Filters by status and other orders of the list of postings",
    reason:
      "The hosted API lists postings newest first and finds them by title; it cannot filter or sort them otherwise.",
  },
  counts: {
    feature: "In progress and average score in the list of postings",
    reason: "The hosted API tells the number of candidates and of completed interviews only.",
  },
  live: {
    feature: "Changes shown the moment they happen",
    reason: "The hosted API does not tell pages of changes: they look again every few seconds.",
  },
  evidence: {
    feature: "Quotes behind scores",
    reason: "The hosted API sends scores with summaries, not the places in resume and interview they rest on.",
  },
  workflow: {
    feature: "Adding, removing and moving the steps of a posting that exists",
    reason:
      "The hosted API changes what a step says, not which steps there are. Make a new posting, or use its own dashboard.",
  },
  tests: {
    feature: "Taking an interview yourself",
    reason: "The hosted API makes no test interviews: open the candidate link of the posting instead.",
  },
  reuse: {
    feature: "Questions of other postings",
    reason: "The hosted API lists the questions of one posting at a time. Questions that your team keeps can be used.",
  },
  decisions: {
    feature: "Decisions and reviews in the hosted service",
    reason: "Its API takes none: what you decide here is kept here, and shown here.",
  },
} as const;

type Feature = keyof typeof UNAVAILABLE;

/** Every operation of our own doors: null where it works in hosted mode, else what it belongs to. */
const IN_HOSTED_MODE: Record<keyof typeof workspace | keyof typeof portal, Feature | null> = {
  getMe: null,
  getConnection: null,
  followChanges: "live",
  listPostingRows: null,
  listPostingCounts: null,
  listLabels: null,
  getPostingLabels: null,
  setPostingLabels: null,
  exportCandidatesCsv: null,
  exportCandidatesJson: null,
  getPostingShares: null,
  setPostingShares: null,
  startProposal: null,
  getProposal: null,
  stopProposal: null,
  decideInterview: null,
  listReviews: null,
  rateInterview: null,
  listTeam: null,
  inviteMember: null,
  revokeInvite: null,
  updateMember: null,
  setUp: null,
  getInvite: null,
  acceptInvite: null,
  listApiKeys: "keys",
  createApiKey: "keys",
  revokeApiKey: "keys",
  listKeyRequests: "keys",
  getKeyUsage: "keys",
  listAllWebhooks: null,
  listDeliveries: "deliveries",
  replayDelivery: "deliveries",
  reactivateWebhook: "deliveries",
  createLibraryItem: "library",
  replaceLibraryItem: "library",
  deleteLibraryItem: "library",
  savePostingAsTemplate: "templates",
  createPlan: null,
  getPlan: null,
  changePlan: null,
  publishPlan: null,
  startTestInterview: "tests",
  listSavedQuestions: null,
  saveQuestion: null,
  deleteSavedQuestion: null,
  findQuestions: "reuse",
  getOpening: "portal",
  joinOpening: "portal",
  getPortal: "portal",
  giveConsent: "portal",
  skipResume: "portal",
  uploadResume: "portal",
  answerStatements: "portal",
  attachFile: "portal",
  removeFile: "portal",
  submitForm: "portal",
  openMessages: "portal",
  answerMessage: "portal",
  startInterview: "portal",
  appendRecording: "portal",
  submitAnswer: "portal",
  noteIntegrity: "portal",
  finishInterview: "portal",
};

/** The same for pages, which say so before anybody tries: the reason of each operation that does not work. */
export const REASONS_IN_HOSTED_MODE: Partial<Record<keyof typeof IN_HOSTED_MODE, string>> = Object.fromEntries(
  Object.entries(IN_HOSTED_MODE).flatMap(([id, feature]) => (feature ? [[id, UNAVAILABLE[feature].reason]] : [])),
);

/** What an operation of our own doors belongs to when it does not work in hosted mode; undefined when it works. */
export function missingFeature(id: string): (typeof UNAVAILABLE)[Feature] | undefined {
  const features: Partial<Record<string, Feature | null>> = IN_HOSTED_MODE;
  const feature = features[id];
  return feature ? UNAVAILABLE[feature] : undefined;
}
