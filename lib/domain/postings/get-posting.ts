import type { Verb } from "../context";
import { postingOrRefuse } from "./find-posting";
import { showPosting } from "./posting-response";

/**
 * The posting with its workflow and its links.
 * @throws AppError not_found, also for one that is not shared with the caller
 */
export const getPosting: Verb<"getPosting"> = async (ctx, { params }) => ({
  data: await showPosting(ctx, await postingOrRefuse(ctx, params.posting_id)),
});
