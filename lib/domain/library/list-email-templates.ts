import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showEmailTemplate } from "./show";

/** Newest first; see `listKind`. @throws AppError invalid when `starting_after` names none */
export const listEmailTemplates: Verb<"listEmailTemplates"> = (ctx, { query }) =>
  listKind(ctx, "email_template", showEmailTemplate, "/api/v2/email-templates", query);
