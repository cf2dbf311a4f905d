import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showEmailTemplateGroup } from "./show";

/** Newest first; see `listKind`. @throws AppError invalid when `starting_after` names none */
export const listEmailTemplateGroups: Verb<"listEmailTemplateGroups"> = (ctx, { query }) =>
  listKind(ctx, "email_template_group", showEmailTemplateGroup, "/api/v2/email-template-groups", query);
