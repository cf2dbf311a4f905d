import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showSenderEmail } from "./show";

/** @throws AppError not_found, also for an item of another kind */
export const getSenderEmail: Verb<"getSenderEmail"> = (ctx, { params }) =>
  getKind(ctx, "sender_email", showSenderEmail, params.sender_email_id);
