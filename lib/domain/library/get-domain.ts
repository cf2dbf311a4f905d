import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showDomain } from "./show";

/** @throws AppError not_found, also for an item of another kind */
export const getDomain: Verb<"getDomain"> = (ctx, { params }) => getKind(ctx, "domain", showDomain, params.config_id);
