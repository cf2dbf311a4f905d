import type { Verb } from "../context";
import { showPlan } from "./plan-source";

/**
 * The posting's cells as they stand with what is changed about them; a posting that nobody has edited is at revision 0.
 * @throws AppError not_found
 */
export const getPlan: Verb<"getPlan"> = async (ctx, { params }) => ({ data: await showPlan(ctx, params.plan_id) });
