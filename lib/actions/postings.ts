"use server";
import { settle } from "./settle";

export const archivePostingAction = async (posting_id: string) =>
  settle(async (client) => (await client.archivePosting({ params: { posting_id } })).data);

export const activatePostingAction = async (posting_id: string) =>
  settle(async (client) => (await client.activatePosting({ params: { posting_id } })).data);

export const setPostingSharesAction = async (posting_id: string, user_ids: string[]) =>
  settle((client) => client.setPostingShares({ params: { posting_id }, body: { user_ids } }));

export const setPostingLabelsAction = async (posting_id: string, labels: string[]) =>
  settle((client) => client.setPostingLabels({ params: { posting_id }, body: { labels } }));
