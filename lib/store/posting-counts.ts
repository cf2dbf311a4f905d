import { and, count, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { isGenuine } from "./interviews";
import { interviewSteps, interviews } from "./schema";

export type CountsRow = {
  postingId: string;
  total: number;
  inProgress: number;
  completed: number;
  knockedOut: number;
  averageScore: number | null;
};

/** One aggregate over the interviews of these postings, without tests. */
export async function countInterviews(db: Queries, postingIds: string[]): Promise<CountsRow[]> {
  if (postingIds.length === 0) return [];
  const where = (status: string) =>
    sql<number>`count(*) filter (where ${interviews.status} = ${status})`.mapWith(Number);
  return db
    .select({
      postingId: interviews.postingId,
      total: count(),
      inProgress: sql<number>`count(*) filter (where ${interviews.status} in ('in_progress', 'evaluating'))`.mapWith(
        Number,
      ),
      completed: where("completed"),
      knockedOut: where("knocked_out"),
      averageScore: sql<number | null>`round(avg(${interviews.score})::numeric, 1)::float8`,
    })
    .from(interviews)
    .where(and(inArray(interviews.postingId, postingIds), isGenuine))
    .groupBy(interviews.postingId);
}

/** Mean step score of a posting by step type, without tests. */
export async function averageStepScores(
  db: Queries,
  postingId: string,
): Promise<{ type: string; average: number | null }[]> {
  return db
    .select({
      type: interviewSteps.type,
      average: sql<number | null>`round(avg(${interviewSteps.score})::numeric, 1)::float8`,
    })
    .from(interviewSteps)
    .innerJoin(interviews, eq(interviews.id, interviewSteps.interviewId))
    .where(and(eq(interviews.postingId, postingId), isGenuine))
    .groupBy(interviewSteps.type);
}

/** How many people of a posting have not begun, have begun, and are done; tests are nobody. */
export async function countReach(
  db: Queries,
  postingId: string,
): Promise<{ waiting: number; underWay: number; finished: number }> {
  const counted = (statuses: string[]) =>
    sql<number>`count(*) filter (where ${inArray(interviews.status, statuses)})`.mapWith(Number);
  const [row] = await db
    .select({
      waiting: counted(["pending"]),
      underWay: counted(["in_progress"]),
      finished: counted(["evaluating", "completed", "knocked_out"]),
    })
    .from(interviews)
    .where(and(eq(interviews.postingId, postingId), isGenuine));
  return row ?? { waiting: 0, underWay: 0, finished: 0 };
}
