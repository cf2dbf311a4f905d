import type { Verb } from "../context";
import { postingStatus } from "../postings/posting-status";
import { openingOrRefuse } from "./find-opening";
import { showPortalPosting } from "./portal-state";

/** What a stranger sees behind a public link, also while it takes nobody. @throws AppError not_found */
export const getOpening: Verb<"getOpening"> = async (ctx, { params }) => {
  const posting = await openingOrRefuse(ctx, params);
  return { accepting: postingStatus(posting) === "active", posting: await showPortalPosting(ctx.db, posting) };
};
