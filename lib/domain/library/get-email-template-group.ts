import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showEmailTemplateGroup } from "./show";

/** @throws AppError not_found, also for an item of another kind */
export const getEmailTemplateGroup: Verb<"getEmailTemplateGroup"> = (ctx, { params }) =>
  getKind(ctx, "email_template_group", showEmailTemplateGroup, params.group_id);
