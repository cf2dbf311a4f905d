import { createApiKey, getKeyUsage, listApiKeys, listKeyRequests, revokeApiKey } from "./api-keys";
import { followChanges, getConnection } from "./connection";
import { createLibraryItem, deleteLibraryItem, replaceLibraryItem, savePostingAsTemplate } from "./library";
import { changePlan, createPlan, getPlan, publishPlan, startTestInterview } from "./plans";
import {
  exportCandidatesCsv,
  exportCandidatesJson,
  getPostingLabels,
  getPostingShares,
  listLabels,
  listPostingCounts,
  listPostingRows,
  setPostingLabels,
  setPostingShares,
} from "./postings";
import { getProposal, startProposal, stopProposal } from "./proposals";
import { deleteSavedQuestion, findQuestions, listSavedQuestions, saveQuestion } from "./questions";
import { decideInterview, listReviews, rateInterview } from "./reviews";
import { acceptInvite, getInvite, getMe, inviteMember, listTeam, revokeInvite, setUp, updateMember } from "./team";
import { listAllWebhooks, listDeliveries, reactivateWebhook, replayDelivery } from "./webhooks";

/** What the dashboard needs and the public API lacks. */
export const workspace = {
  getMe,
  getConnection,
  followChanges,
  listPostingRows,
  listPostingCounts,
  listLabels,
  getPostingLabels,
  setPostingLabels,
  exportCandidatesCsv,
  exportCandidatesJson,
  getPostingShares,
  setPostingShares,
  startProposal,
  getProposal,
  stopProposal,
  decideInterview,
  listReviews,
  rateInterview,
  listTeam,
  inviteMember,
  revokeInvite,
  updateMember,
  setUp,
  getInvite,
  acceptInvite,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  listKeyRequests,
  getKeyUsage,
  listAllWebhooks,
  listDeliveries,
  replayDelivery,
  reactivateWebhook,
  createLibraryItem,
  replaceLibraryItem,
  deleteLibraryItem,
  savePostingAsTemplate,
  createPlan,
  getPlan,
  changePlan,
  publishPlan,
  startTestInterview,
  listSavedQuestions,
  saveQuestion,
  deleteSavedQuestion,
  findQuestions,
};
