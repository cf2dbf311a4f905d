"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import type { PlanStart } from "@/lib/contract/workspace/plans";
import { settle } from "./settle";

/** A new draft posting, blank or made from something. Answers the id under which it is edited. */
export const createPlanAction = async (body: PlanStart) =>
  settle(async (client) => (await client.createPlan({ body })).data);

/**
 * Saves cells of a plan. Answers its revision, lists that were merged and cells that somebody else had changed
 * meanwhile: those are not written.
 */
export const changePlanAction = async (plan_id: string, changes: CallOf<Operations["changePlan"]>["body"]["changes"]) =>
  settle(async (client) => (await client.changePlan({ params: { plan_id }, body: { changes } })).data);

/**
 * Puts a plan into force as its reader saw it: refuses with conflict when it is at another `revision`, and with the
 * cells that are missing. Answers the posting's id and the candidates' link.
 */
export const publishPlanAction = async (plan_id: string, revision: number) =>
  settle(async (client) => (await client.publishPlan({ params: { plan_id }, body: { revision } })).data);

/** An interview for the member to try, in no list and no count. Answers its id and its link. */
export const startTestInterviewAction = async (plan_id: string) =>
  settle(async (client) => (await client.startTestInterview({ params: { plan_id } })).data);

/** Keeps a posting as an interview template; refuses with conflict when another one has its code. */
export const savePostingAsTemplateAction = async (
  posting_id: string,
  body: CallOf<Operations["savePostingAsTemplate"]>["body"],
) => settle((client) => client.savePostingAsTemplate({ params: { posting_id }, body }));
