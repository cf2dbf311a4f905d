import { createApiKey, getKeyUsage, listApiKeys, listKeyRequests, revokeApiKey } from "./api-keys";
import { followChanges, getConnection } from "./connection";
import { createLibraryItem, deleteLibraryItem, replaceLibraryItem } from "./library";
import { getPostingShares, listPostingCounts, setPostingShares } from "./postings";
import { getProposal, startProposal, stopProposal } from "./proposals";
import { decideInterview, listReviews, rateInterview } from "./reviews";
import { acceptInvite, getInvite, getMe, inviteMember, listTeam, revokeInvite, setUp, updateMember } from "./team";
import { listAllWebhooks, listDeliveries, reactivateWebhook, replayDelivery } from "./webhooks";

/** What the dashboard needs and the public API lacks. */
export const workspace = {
  getMe,
  getConnection,
  followChanges,
  listPostingCounts,
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
};
