import { createApiKey, listApiKeys, revokeApiKey } from "./api-keys";
import { getPostingShares, listPostingCounts, setPostingShares } from "./postings";
import { decideInterview, listReviews, rateInterview } from "./reviews";
import { acceptInvite, getInvite, getMe, inviteMember, listTeam, revokeInvite, setUp, updateMember } from "./team";

/** What the dashboard needs and the public API lacks. */
export const workspace = {
  getMe,
  listPostingCounts,
  getPostingShares,
  setPostingShares,
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
};
