"use server";
import { settle } from "./settle";

/** Closes a posting to new candidates. Answers it as it stands now; one that is archived already stays as it is. */
export const archivePostingAction = async (posting_id: string) =>
  settle(async (client) => (await client.archivePosting({ params: { posting_id } })).data);

/** Takes the archiving of a posting back, or publishes a draft. Answers the posting as it stands now. */
export const activatePostingAction = async (posting_id: string) =>
  settle(async (client) => (await client.activatePosting({ params: { posting_id } })).data);

/** Replaces the hiring managers who see a posting. Answers their ids. */
export const setPostingSharesAction = async (posting_id: string, user_ids: string[]) =>
  settle((client) => client.setPostingShares({ params: { posting_id }, body: { user_ids } }));

/** Replaces the labels of a posting. Answers them in the spelling that the workspace knows, by name. */
export const setPostingLabelsAction = async (posting_id: string, labels: string[]) =>
  settle((client) => client.setPostingLabels({ params: { posting_id }, body: { labels } }));
