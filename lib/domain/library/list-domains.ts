import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showDomain } from "./show";

/** Newest first; see `listKind`. @throws AppError invalid when `starting_after` names none */
export const listDomains: Verb<"listDomains"> = (ctx, { query }) =>
  listKind(ctx, "domain", showDomain, "/api/v2/domains", query);
