import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showPhoneNumber } from "./show";

export const getPhoneNumber: Verb<"getPhoneNumber"> = (ctx, { params }) =>
  getKind(ctx, "phone_number", showPhoneNumber, params.config_id);
