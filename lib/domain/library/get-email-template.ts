import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showEmailTemplate } from "./show";

/** @throws AppError not_found, also for an item of another kind */
export const getEmailTemplate: Verb<"getEmailTemplate"> = (ctx, { params }) =>
  getKind(ctx, "email_template", showEmailTemplate, params.template_id);
