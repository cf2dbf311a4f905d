"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import { settle } from "./settle";

export const saveQuestionAction = async (body: CallOf<Operations["saveQuestion"]>["body"]) =>
  settle(async (client) => (await client.saveQuestion({ body })).data);

export const deleteSavedQuestionAction = async (question_id: string) =>
  settle(async (client) => (await client.deleteSavedQuestion({ params: { question_id } })).data);
