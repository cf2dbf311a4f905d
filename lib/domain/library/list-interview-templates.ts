import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showInterviewTemplate } from "./show";

export const listInterviewTemplates: Verb<"listInterviewTemplates"> = (ctx, { query }) =>
  listKind(ctx, "interview_template", showInterviewTemplate, "/api/v2/interview-templates", query);
