import { placeOf } from "@/components/builder/nav/builder-nav";
import type { PlanContent } from "@/lib/contract/plan/content";
import type { PlanProblem } from "@/lib/contract/plan/problems";

type Counts = ReadonlyMap<string, number>;

/** The last answer for each list of problems. */
const known = new WeakMap<PlanProblem[], { content: PlanContent; counts: Counts }>();

/** How many problems each part of the posting holds: worked out in one pass, however many parts ask. */
export function countsByPart(problems: PlanProblem[], content: PlanContent): Counts {
  const last = known.get(problems);
  if (last?.content === content) return last.counts;
  const counts = new Map<string, number>();
  for (const { path } of problems) {
    const { part } = placeOf(path, content);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  known.set(problems, { content, counts });
  return counts;
}
