import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showDomain } from "./show";

export const listDomains: Verb<"listDomains"> = (ctx, { query }) =>
  listKind(ctx, "domain", showDomain, "/api/v2/domains", query);
