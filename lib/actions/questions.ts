"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import { settle } from "./settle";

/** Keeps a question for use in any posting. Answers it, or the one of the same wording that is kept already. */
export const saveQuestionAction = async (body: CallOf<Operations["saveQuestion"]>["body"]) =>
  settle(async (client) => (await client.saveQuestion({ body })).data);

/** Takes a question out of those that are kept; postings made with it keep theirs. Answers what it was. */
export const deleteSavedQuestionAction = async (question_id: string) =>
  settle(async (client) => (await client.deleteSavedQuestion({ params: { question_id } })).data);
