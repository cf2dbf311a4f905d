import { countInterviews } from "@/lib/store/posting-counts";
import { visiblePostingIds } from "@/lib/store/postings";
import { type Verb, workspaceOf } from "../context";
import { countCandidates } from "../hosted/count-candidates";
import { sharedIds } from "../hosted/sharing";
import { sharedWith } from "./find-posting";
import { showCounts } from "./list-posting-rows";

/** Candidate counts of these postings in the order asked; those that the caller may not see are left out. */
export const listPostingCounts: Verb<"listPostingCounts"> = async (ctx, { query }) => {
  if (ctx.hosted) {
    const shared = await sharedIds(ctx);
    const ids = query.ids.filter((id) => !shared || shared.has(id));
    return { data: await countCandidates(ctx.hosted, ids) };
  }
  const workspaceId = workspaceOf(ctx);
  const ids = await visiblePostingIds(ctx.db, { workspaceId, ids: query.ids, sharedWith: sharedWith(ctx) });
  const counts = new Map((await countInterviews(ctx.db, ids)).map((row) => [row.postingId, row]));
  return { data: ids.map((id) => showCounts(id, counts.get(id))) };
};
