import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showSenderEmail } from "./show";

export const listSenderEmails: Verb<"listSenderEmails"> = (ctx, { query }) =>
  listKind(ctx, "sender_email", showSenderEmail, "/api/v2/sender-emails", query);
