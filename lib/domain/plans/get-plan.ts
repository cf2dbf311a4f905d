import type { Verb } from "../context";
import { showPlan } from "./plan-source";

export const getPlan: Verb<"getPlan"> = async (ctx, { params }) => ({ data: await showPlan(ctx, params.plan_id) });
