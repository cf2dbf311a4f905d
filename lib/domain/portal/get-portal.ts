import { interviewOf, type Verb } from "../context";
import { showPortal } from "./portal-state";

/** Everything the candidate's page shows now. @throws AppError not_found */
export const getPortal: Verb<"getPortal"> = async (ctx) => showPortal(ctx.db, interviewOf(ctx));
