import { AppError } from "@/lib/contract/errors";
import { platform } from "@/lib/contract/platform";
import type { PostingCounts } from "@/lib/contract/workspace/postings";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { askHosted } from "./ask-hosted";
import { memoryOf } from "./memory";

/** Questions that are on their way at once. */
const AT_ONCE = 5;

/**
 * Counts of these postings from the hosted service, which tells totals only; kept for 30 seconds. A posting that it does
 * not tell about is left out.
 * @throws AppError when it tells about none of them
 */
export async function countCandidates(hosted: Hosted, postingIds: string[]): Promise<PostingCounts[]> {
  const waiting = [...postingIds];
  const counts = new Map<string, PostingCounts>();
  const refusals: AppError[] = [];
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const told = await countsOf(hosted, id).catch((error: unknown) => refusalOrThrow(error));
      if (!(told instanceof AppError)) counts.set(id, told);
      else if (told.code !== "not_found") refusals.push(told);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (counts.size === 0 && refusals[0]) throw refusals[0];
  return postingIds.flatMap((id) => counts.get(id) ?? []);
}

async function countsOf(hosted: Hosted, postingId: string): Promise<PostingCounts> {
  const { counts } = memoryOf(hosted);
  const known = counts.get(postingId);
  if (known) return known;
  const { data } = await askHosted(hosted, platform.getPostingStats, { params: { posting_id: postingId } });
  const told: PostingCounts = {
    posting_id: postingId,
    total: data.total_candidates,
    in_progress: null,
    completed: data.completed_interviews,
    knocked_out: null,
    average_score: null,
  };
  counts.set(postingId, told);
  return told;
}

function refusalOrThrow(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}
