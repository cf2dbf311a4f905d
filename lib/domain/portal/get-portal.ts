import { interviewOf, type Verb } from "../context";
import { showPortal } from "./portal-state";

export const getPortal: Verb<"getPortal"> = async (ctx) => showPortal(ctx.db, interviewOf(ctx));
