import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showPhoneNumber } from "./show";

/** Newest first; see `listKind`. @throws AppError invalid when `starting_after` names none */
export const listPhoneNumbers: Verb<"listPhoneNumbers"> = (ctx, { query }) =>
  listKind(ctx, "phone_number", showPhoneNumber, "/api/v2/phone-numbers", query);
