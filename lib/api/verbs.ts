import type { OperationId } from "@/lib/contract";
import { createApiKey } from "@/lib/domain/api-keys/create-api-key";
import { listApiKeys } from "@/lib/domain/api-keys/list-api-keys";
import { revokeApiKey } from "@/lib/domain/api-keys/revoke-api-key";
import { ingestCandidate } from "@/lib/domain/candidates/ingest-candidate";
import { ingestCandidatesBulk } from "@/lib/domain/candidates/ingest-candidates-bulk";
import { listCandidates } from "@/lib/domain/candidates/list-candidates";
import type { Verb } from "@/lib/domain/context";
import { getInterviewData } from "@/lib/domain/interviews/get-interview-data";
import { answerStatements } from "@/lib/domain/portal/answer-statements";
import { appendRecording } from "@/lib/domain/portal/append-recording";
import { finishInterview } from "@/lib/domain/portal/finish-interview";
import { getOpening } from "@/lib/domain/portal/get-opening";
import { getPortal } from "@/lib/domain/portal/get-portal";
import { giveConsent } from "@/lib/domain/portal/give-consent";
import { joinOpening } from "@/lib/domain/portal/join-opening";
import { skipResume } from "@/lib/domain/portal/skip-resume";
import { startInterview } from "@/lib/domain/portal/start-interview";
import { submitAnswer } from "@/lib/domain/portal/submit-answer";
import { uploadResume } from "@/lib/domain/portal/upload-resume";
import { activatePosting } from "@/lib/domain/postings/activate-posting";
import { archivePosting } from "@/lib/domain/postings/archive-posting";
import { clonePosting } from "@/lib/domain/postings/clone-posting";
import { createPosting } from "@/lib/domain/postings/create-posting";
import { getPosting } from "@/lib/domain/postings/get-posting";
import { getPostingShares } from "@/lib/domain/postings/get-posting-shares";
import { getPostingStats } from "@/lib/domain/postings/get-posting-stats";
import { listPostingCounts } from "@/lib/domain/postings/list-posting-counts";
import { listPostings } from "@/lib/domain/postings/list-postings";
import { setPostingShares } from "@/lib/domain/postings/set-posting-shares";
import { updatePosting } from "@/lib/domain/postings/update-posting";
import { createQuestion } from "@/lib/domain/questions/create-question";
import { deleteQuestion } from "@/lib/domain/questions/delete-question";
import { getQuestion } from "@/lib/domain/questions/get-question";
import { listQuestions } from "@/lib/domain/questions/list-questions";
import { reorderQuestions } from "@/lib/domain/questions/reorder-questions";
import { updateQuestion } from "@/lib/domain/questions/update-question";
import { decideInterview } from "@/lib/domain/reviews/decide-interview";
import { listReviews } from "@/lib/domain/reviews/list-reviews";
import { rateInterview } from "@/lib/domain/reviews/rate-interview";
import { acceptInvite } from "@/lib/domain/team/accept-invite";
import { getInvite } from "@/lib/domain/team/get-invite";
import { getMe } from "@/lib/domain/team/get-me";
import { inviteMember } from "@/lib/domain/team/invite-member";
import { listTeam } from "@/lib/domain/team/list-team";
import { revokeInvite } from "@/lib/domain/team/revoke-invite";
import { setUp } from "@/lib/domain/team/set-up";
import { updateMember } from "@/lib/domain/team/update-member";

/** The rule behind every declared operation. A declaration without a verb does not compile. */
export const verbs: { [K in OperationId]: Verb<K> } = {
  acceptInvite,
  activatePosting,
  answerStatements,
  appendRecording,
  archivePosting,
  clonePosting,
  createApiKey,
  createPosting,
  createQuestion,
  decideInterview,
  deleteQuestion,
  finishInterview,
  getInterviewData,
  getInvite,
  getMe,
  getOpening,
  getPortal,
  getPosting,
  getPostingShares,
  getPostingStats,
  getQuestion,
  giveConsent,
  ingestCandidate,
  ingestCandidatesBulk,
  inviteMember,
  joinOpening,
  listApiKeys,
  listCandidates,
  listPostingCounts,
  listPostings,
  listQuestions,
  listReviews,
  listTeam,
  rateInterview,
  reorderQuestions,
  revokeApiKey,
  revokeInvite,
  setPostingShares,
  setUp,
  skipResume,
  startInterview,
  submitAnswer,
  updateMember,
  updatePosting,
  updateQuestion,
  uploadResume,
};
