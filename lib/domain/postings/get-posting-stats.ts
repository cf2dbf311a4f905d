import { averageStepScores, countInterviews } from "@/lib/store/posting-counts";
import type { Verb } from "../context";
import { postingOrRefuse } from "./find-posting";

/**
 * Counts without tests; averages are 0 to 100 with one decimal, null while nobody has a score.
 * @throws AppError not_found
 */
export const getPostingStats: Verb<"getPostingStats"> = async (ctx, { params }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const [[counts], averages] = await Promise.all([
    countInterviews(ctx.db, [posting.id]),
    averageStepScores(ctx.db, posting.id),
  ]);
  const average = (type: string) => averages.find((row) => row.type === type)?.average ?? null;
  return {
    data: {
      object: "posting_stats",
      posting_id: posting.id,
      title: posting.title,
      name: posting.name,
      total_candidates: counts?.total ?? 0,
      completed_interviews: counts?.completed ?? 0,
      average_interview_score: average("web_interview"),
      average_resume_score: average("resume"),
    },
  };
};
