import { countInterviews, visiblePostingIds } from "@/lib/store/postings";
import { type Verb, workspaceOf } from "../context";
import { countCandidates } from "../hosted/count-candidates";
import { sharedIds } from "../hosted/sharing";
import { sharedWith } from "./find-posting";

export const listPostingCounts: Verb<"listPostingCounts"> = async (ctx, { query }) => {
  if (ctx.hosted) {
    const shared = await sharedIds(ctx);
    const ids = query.ids.filter((id) => !shared || shared.has(id));
    return { data: await countCandidates(ctx.hosted, ids) };
  }
  const workspaceId = workspaceOf(ctx);
  const ids = await visiblePostingIds(ctx.db, { workspaceId, ids: query.ids, sharedWith: sharedWith(ctx) });
  const counts = new Map((await countInterviews(ctx.db, ids)).map((row) => [row.postingId, row]));
  return {
    data: ids.map((id) => {
      const row = counts.get(id);
      return {
        posting_id: id,
        total: row?.total ?? 0,
        in_progress: row?.inProgress ?? 0,
        completed: row?.completed ?? 0,
        knocked_out: row?.knockedOut ?? 0,
        average_score: row?.averageScore ?? null,
      };
    }),
  };
};
