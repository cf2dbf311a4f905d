import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showSenderEmail } from "./show";

/** Newest first; see `listKind`. @throws AppError invalid when `starting_after` names none */
export const listSenderEmails: Verb<"listSenderEmails"> = (ctx, { query }) =>
  listKind(ctx, "sender_email", showSenderEmail, "/api/v2/sender-emails", query);
