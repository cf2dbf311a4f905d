import type { Verb } from "../context";
import { postingOrRefuse } from "./find-posting";
import { showPosting } from "./posting-response";

export const getPosting: Verb<"getPosting"> = async (ctx, { params }) => ({
  data: await showPosting(ctx, await postingOrRefuse(ctx, params.posting_id)),
});
