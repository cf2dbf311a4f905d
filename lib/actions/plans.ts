"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import type { PlanStart } from "@/lib/contract/workspace/plans";
import { settle } from "./settle";

export const createPlanAction = async (body: PlanStart) =>
  settle(async (client) => (await client.createPlan({ body })).data);

export const changePlanAction = async (plan_id: string, changes: CallOf<Operations["changePlan"]>["body"]["changes"]) =>
  settle(async (client) => (await client.changePlan({ params: { plan_id }, body: { changes } })).data);

export const publishPlanAction = async (plan_id: string, revision: number) =>
  settle(async (client) => (await client.publishPlan({ params: { plan_id }, body: { revision } })).data);

export const startTestInterviewAction = async (plan_id: string) =>
  settle(async (client) => (await client.startTestInterview({ params: { plan_id } })).data);

export const savePostingAsTemplateAction = async (
  posting_id: string,
  body: CallOf<Operations["savePostingAsTemplate"]>["body"],
) => settle((client) => client.savePostingAsTemplate({ params: { posting_id }, body }));
