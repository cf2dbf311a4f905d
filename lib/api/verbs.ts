import type { OperationId } from "@/lib/contract";
import { createApiKey } from "@/lib/domain/api-keys/create-api-key";
import { getKeyUsage } from "@/lib/domain/api-keys/get-key-usage";
import { listApiKeys } from "@/lib/domain/api-keys/list-api-keys";
import { listKeyRequests } from "@/lib/domain/api-keys/list-key-requests";
import { revokeApiKey } from "@/lib/domain/api-keys/revoke-api-key";
import { getAtsPushStatus } from "@/lib/domain/ats/get-ats-push-status";
import { listAtsConnections } from "@/lib/domain/ats/list-ats-connections";
import { pushAtsCandidate } from "@/lib/domain/ats/push-ats-candidate";
import { resolveAtsCandidate } from "@/lib/domain/ats/resolve-ats-candidate";
import { ingestCandidate } from "@/lib/domain/candidates/ingest-candidate";
import { ingestCandidateAsync } from "@/lib/domain/candidates/ingest-candidate-async";
import { ingestCandidatesBulk } from "@/lib/domain/candidates/ingest-candidates-bulk";
import { ingestCandidatesBulkAsync } from "@/lib/domain/candidates/ingest-candidates-bulk-async";
import { listCandidates } from "@/lib/domain/candidates/list-candidates";
import { followChanges } from "@/lib/domain/connection/follow-changes";
import { getConnection } from "@/lib/domain/connection/get-connection";
import type { Verb } from "@/lib/domain/context";
import { exportCandidatesCsv } from "@/lib/domain/exports/export-candidates-csv";
import { exportCandidatesJson } from "@/lib/domain/exports/export-candidates-json";
import { deleteInterviewMetadata } from "@/lib/domain/interviews/delete-interview-metadata";
import { getInterviewData } from "@/lib/domain/interviews/get-interview-data";
import { getInterviewMetadata } from "@/lib/domain/interviews/get-interview-metadata";
import { setInterviewMetadata } from "@/lib/domain/interviews/set-interview-metadata";
import { createLibraryItem } from "@/lib/domain/library/create-library-item";
import { deleteLibraryItem } from "@/lib/domain/library/delete-library-item";
import { getDesignTemplate } from "@/lib/domain/library/get-design-template";
import { getDesignTemplateGroup } from "@/lib/domain/library/get-design-template-group";
import { getDomain } from "@/lib/domain/library/get-domain";
import { getEmailTemplate } from "@/lib/domain/library/get-email-template";
import { getEmailTemplateGroup } from "@/lib/domain/library/get-email-template-group";
import { getInterviewTemplate } from "@/lib/domain/library/get-interview-template";
import { getPhoneNumber } from "@/lib/domain/library/get-phone-number";
import { getSenderEmail } from "@/lib/domain/library/get-sender-email";
import { getVoice } from "@/lib/domain/library/get-voice";
import { getVoicePreview } from "@/lib/domain/library/get-voice-preview";
import { listDesignTemplateGroups } from "@/lib/domain/library/list-design-template-groups";
import { listDesignTemplates } from "@/lib/domain/library/list-design-templates";
import { listDomains } from "@/lib/domain/library/list-domains";
import { listEmailTemplateGroups } from "@/lib/domain/library/list-email-template-groups";
import { listEmailTemplates } from "@/lib/domain/library/list-email-templates";
import { listInterviewTemplates } from "@/lib/domain/library/list-interview-templates";
import { listPhoneNumbers } from "@/lib/domain/library/list-phone-numbers";
import { listSenderEmails } from "@/lib/domain/library/list-sender-emails";
import { listVoices } from "@/lib/domain/library/list-voices";
import { replaceLibraryItem } from "@/lib/domain/library/replace-library-item";
import { savePostingAsTemplate } from "@/lib/domain/library/save-posting-as-template";
import { changePlan } from "@/lib/domain/plans/change-plan";
import { createPlan } from "@/lib/domain/plans/create-plan";
import { getPlan } from "@/lib/domain/plans/get-plan";
import { publishPlan } from "@/lib/domain/plans/publish-plan";
import { startTestInterview } from "@/lib/domain/plans/start-test-interview";
import { answerMessage } from "@/lib/domain/portal/answer-message";
import { answerStatements } from "@/lib/domain/portal/answer-statements";
import { appendRecording } from "@/lib/domain/portal/append-recording";
import { attachFile } from "@/lib/domain/portal/attach-file";
import { finishInterview } from "@/lib/domain/portal/finish-interview";
import { getOpening } from "@/lib/domain/portal/get-opening";
import { getPortal } from "@/lib/domain/portal/get-portal";
import { giveConsent } from "@/lib/domain/portal/give-consent";
import { joinOpening } from "@/lib/domain/portal/join-opening";
import { noteIntegrity } from "@/lib/domain/portal/note-integrity";
import { openMessages } from "@/lib/domain/portal/open-messages";
import { removeFile } from "@/lib/domain/portal/remove-file";
import { skipResume } from "@/lib/domain/portal/skip-resume";
import { startInterview } from "@/lib/domain/portal/start-interview";
import { submitAnswer } from "@/lib/domain/portal/submit-answer";
import { submitForm } from "@/lib/domain/portal/submit-form";
import { uploadResume } from "@/lib/domain/portal/upload-resume";
import { activatePosting } from "@/lib/domain/postings/activate-posting";
import { archivePosting } from "@/lib/domain/postings/archive-posting";
import { clonePosting } from "@/lib/domain/postings/clone-posting";
import { createPosting } from "@/lib/domain/postings/create-posting";
import { getPosting } from "@/lib/domain/postings/get-posting";
import { getPostingLabels } from "@/lib/domain/postings/get-posting-labels";
import { getPostingShares } from "@/lib/domain/postings/get-posting-shares";
import { getPostingStats } from "@/lib/domain/postings/get-posting-stats";
import { listLabels } from "@/lib/domain/postings/list-labels";
import { listPostingCounts } from "@/lib/domain/postings/list-posting-counts";
import { listPostingRows } from "@/lib/domain/postings/list-posting-rows";
import { listPostingSummaries } from "@/lib/domain/postings/list-posting-summaries";
import { listPostings } from "@/lib/domain/postings/list-postings";
import { setPostingLabels } from "@/lib/domain/postings/set-posting-labels";
import { setPostingShares } from "@/lib/domain/postings/set-posting-shares";
import { updateInterviewerWorkflowStep } from "@/lib/domain/postings/update-interviewer-workflow-step";
import { updatePosting } from "@/lib/domain/postings/update-posting";
import { getProposal } from "@/lib/domain/proposals/get-proposal";
import { startProposal } from "@/lib/domain/proposals/start-proposal";
import { stopProposal } from "@/lib/domain/proposals/stop-proposal";
import { createQuestion } from "@/lib/domain/questions/create-question";
import { deleteQuestion } from "@/lib/domain/questions/delete-question";
import { getQuestion } from "@/lib/domain/questions/get-question";
import { listQuestions } from "@/lib/domain/questions/list-questions";
import { reorderQuestions } from "@/lib/domain/questions/reorder-questions";
import { updateQuestion } from "@/lib/domain/questions/update-question";
import { listAgentTypes } from "@/lib/domain/registries/list-agent-types";
import { listQuestionTypes } from "@/lib/domain/registries/list-question-types";
import { listWorkspaces } from "@/lib/domain/registries/list-workspaces";
import { decideInterview } from "@/lib/domain/reviews/decide-interview";
import { listReviews } from "@/lib/domain/reviews/list-reviews";
import { rateInterview } from "@/lib/domain/reviews/rate-interview";
import { deleteSavedQuestion } from "@/lib/domain/saved-questions/delete-saved-question";
import { findQuestions } from "@/lib/domain/saved-questions/find-questions";
import { listSavedQuestions } from "@/lib/domain/saved-questions/list-saved-questions";
import { saveQuestion } from "@/lib/domain/saved-questions/save-question";
import { acceptInvite } from "@/lib/domain/team/accept-invite";
import { getInvite } from "@/lib/domain/team/get-invite";
import { getMe } from "@/lib/domain/team/get-me";
import { inviteMember } from "@/lib/domain/team/invite-member";
import { listTeam } from "@/lib/domain/team/list-team";
import { revokeInvite } from "@/lib/domain/team/revoke-invite";
import { setUp } from "@/lib/domain/team/set-up";
import { updateMember } from "@/lib/domain/team/update-member";
import { createWebhook } from "@/lib/domain/webhooks/create-webhook";
import { deleteWebhook } from "@/lib/domain/webhooks/delete-webhook";
import { getWebhook } from "@/lib/domain/webhooks/get-webhook";
import { listAllWebhooks } from "@/lib/domain/webhooks/list-all-webhooks";
import { listDeliveries } from "@/lib/domain/webhooks/list-deliveries";
import { listWebhooks } from "@/lib/domain/webhooks/list-webhooks";
import { reactivateWebhook } from "@/lib/domain/webhooks/reactivate-webhook";
import { replayDelivery } from "@/lib/domain/webhooks/replay-delivery";

/** The rule behind every declared operation. A declaration without a verb does not compile. */
export const verbs: { [K in OperationId]: Verb<K> } = {
  acceptInvite,
  activatePosting,
  answerMessage,
  answerStatements,
  appendRecording,
  archivePosting,
  attachFile,
  changePlan,
  clonePosting,
  createApiKey,
  createLibraryItem,
  createPlan,
  createPosting,
  createQuestion,
  createWebhook,
  decideInterview,
  deleteInterviewMetadata,
  deleteLibraryItem,
  deleteQuestion,
  deleteSavedQuestion,
  deleteWebhook,
  exportCandidatesCsv,
  exportCandidatesJson,
  findQuestions,
  finishInterview,
  followChanges,
  getAtsPushStatus,
  getConnection,
  getDesignTemplate,
  getDesignTemplateGroup,
  getDomain,
  getEmailTemplate,
  getEmailTemplateGroup,
  getInterviewData,
  getInterviewMetadata,
  getInterviewTemplate,
  getInvite,
  getKeyUsage,
  getMe,
  getOpening,
  getPhoneNumber,
  getPlan,
  getPortal,
  getPosting,
  getPostingLabels,
  getPostingShares,
  getPostingStats,
  getProposal,
  getQuestion,
  getSenderEmail,
  getVoice,
  getVoicePreview,
  getWebhook,
  giveConsent,
  ingestCandidate,
  ingestCandidateAsync,
  ingestCandidatesBulk,
  ingestCandidatesBulkAsync,
  inviteMember,
  joinOpening,
  listAgentTypes,
  listAllWebhooks,
  listApiKeys,
  listAtsConnections,
  listCandidates,
  listDeliveries,
  listDesignTemplateGroups,
  listDesignTemplates,
  listDomains,
  listEmailTemplateGroups,
  listEmailTemplates,
  listInterviewTemplates,
  listKeyRequests,
  listLabels,
  listPhoneNumbers,
  listPostingCounts,
  listPostingRows,
  listPostingSummaries,
  listPostings,
  listQuestionTypes,
  listQuestions,
  listReviews,
  listSavedQuestions,
  listSenderEmails,
  listTeam,
  listVoices,
  listWebhooks,
  listWorkspaces,
  noteIntegrity,
  openMessages,
  publishPlan,
  pushAtsCandidate,
  rateInterview,
  reactivateWebhook,
  removeFile,
  reorderQuestions,
  replaceLibraryItem,
  replayDelivery,
  resolveAtsCandidate,
  revokeApiKey,
  revokeInvite,
  savePostingAsTemplate,
  saveQuestion,
  setInterviewMetadata,
  setPostingLabels,
  setPostingShares,
  setUp,
  skipResume,
  startInterview,
  startProposal,
  startTestInterview,
  stopProposal,
  submitAnswer,
  submitForm,
  updateInterviewerWorkflowStep,
  updateMember,
  updatePosting,
  updateQuestion,
  uploadResume,
};
