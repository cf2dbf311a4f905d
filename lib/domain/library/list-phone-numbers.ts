import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showPhoneNumber } from "./show";

export const listPhoneNumbers: Verb<"listPhoneNumbers"> = (ctx, { query }) =>
  listKind(ctx, "phone_number", showPhoneNumber, "/api/v2/phone-numbers", query);
