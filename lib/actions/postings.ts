"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import { settle } from "./settle";

export const createPostingAction = async (body: CallOf<Operations["createPosting"]>["body"]) =>
  settle(async (client) => (await client.createPosting({ body })).data);

export const updatePostingAction = async (posting_id: string, body: CallOf<Operations["updatePosting"]>["body"]) =>
  settle(async (client) => (await client.updatePosting({ params: { posting_id }, body })).data);

export const archivePostingAction = async (posting_id: string) =>
  settle(async (client) => (await client.archivePosting({ params: { posting_id } })).data);

export const activatePostingAction = async (posting_id: string) =>
  settle(async (client) => (await client.activatePosting({ params: { posting_id } })).data);

export const setPostingSharesAction = async (posting_id: string, user_ids: string[]) =>
  settle((client) => client.setPostingShares({ params: { posting_id }, body: { user_ids } }));

export const setPostingLabelsAction = async (posting_id: string, labels: string[]) =>
  settle((client) => client.setPostingLabels({ params: { posting_id }, body: { labels } }));

export const createQuestionAction = async (posting_id: string, body: CallOf<Operations["createQuestion"]>["body"]) =>
  settle(async (client) => (await client.createQuestion({ params: { posting_id }, body })).data);

export const updateQuestionAction = async (
  posting_id: string,
  question_id: string,
  body: CallOf<Operations["updateQuestion"]>["body"],
) => settle(async (client) => (await client.updateQuestion({ params: { posting_id, question_id }, body })).data);

export const deleteQuestionAction = async (posting_id: string, question_id: string) =>
  settle(async (client) => (await client.deleteQuestion({ params: { posting_id, question_id } })).data);

export const reorderQuestionsAction = async (
  posting_id: string,
  body: CallOf<Operations["reorderQuestions"]>["body"],
) => settle(async (client) => (await client.reorderQuestions({ params: { posting_id }, body })).data);
