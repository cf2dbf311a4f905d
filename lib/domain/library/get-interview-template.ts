import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showInterviewTemplate } from "./show";

/** By its id, not its code. @throws AppError not_found, also for an item of another kind */
export const getInterviewTemplate: Verb<"getInterviewTemplate"> = (ctx, { params }) =>
  getKind(ctx, "interview_template", showInterviewTemplate, params.template_id);
