import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showPhoneNumber } from "./show";

/** @throws AppError not_found, also for an item of another kind */
export const getPhoneNumber: Verb<"getPhoneNumber"> = (ctx, { params }) =>
  getKind(ctx, "phone_number", showPhoneNumber, params.config_id);
