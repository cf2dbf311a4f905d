import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showInterviewTemplate } from "./show";

export const getInterviewTemplate: Verb<"getInterviewTemplate"> = (ctx, { params }) =>
  getKind(ctx, "interview_template", showInterviewTemplate, params.template_id);
