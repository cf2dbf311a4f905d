import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showInterviewTemplate } from "./show";

/** Newest first, found by name or code; see `listKind`. @throws AppError invalid when `starting_after` names none */
export const listInterviewTemplates: Verb<"listInterviewTemplates"> = (ctx, { query }) =>
  listKind(ctx, "interview_template", showInterviewTemplate, "/api/v2/interview-templates", query);
