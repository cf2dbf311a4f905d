import { AppError, type FieldError } from "@/lib/contract/errors";
import type { PlanContent } from "@/lib/contract/plan/content";
import { PlanRequest, problemsOf, requestOf } from "@/lib/contract/plan/problems";

/** @throws AppError conflict `plan_changed` when somebody changed the plan after the caller saw it */
export function refuseWhenBehind(revision: number, seen: number): void {
  if (revision === seen) return;
  throw new AppError(
    "conflict",
    "Somebody changed this posting a moment ago. Look at what they changed, then publish again.",
    {
      reason: "plan_changed",
    },
  );
}

/** @throws AppError invalid, with a field for each cell that keeps the content from being published */
export function checkedRequest(content: PlanContent, keptDeadline: unknown): PlanRequest {
  const problems = problemsOf(content, { keptDeadline });
  if (problems.length > 0) throw missing(problems.map(({ path, message }) => ({ field: [path], message })));
  return PlanRequest.parse(requestOf(content));
}

/** What keeps a posting from being published, by cell. */
export const missing = (fields: FieldError[]) =>
  new AppError("invalid", "Something is missing before this can be published.", { fields });
