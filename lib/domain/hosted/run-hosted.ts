import { AppError } from "@/lib/contract/errors";
import type { AnyOperation, OutputOf } from "@/lib/contract/operation";
import type { platform } from "@/lib/contract/platform";
import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { listDecisions } from "@/lib/store/reviews";
import { type Context, workspaceOf } from "../context";
import { noSuchCursor } from "../no-such-cursor";
import { askHosted, type HostedInput } from "./ask-hosted";
import { decidedCandidate, decidedInterview } from "./decided";
import { listAmong, type Page } from "./list-among";
import { memoryOf } from "./memory";
import { refuseUnseenInterview, refuseUnsharedPosting, sharedIds } from "./sharing";

/**
 * A platform operation as a member has it in hosted mode: asked of the hosted service, narrowed to what is shared with
 * a hiring manager, with our own decisions on top. The role must have been checked.
 * @throws AppError as askHosted, and not_found for what is not shared
 */
export async function runHosted(
  ctx: Context,
  hosted: Hosted,
  operation: AnyOperation,
  input: HostedInput,
): Promise<unknown> {
  const shared = await sharedIds(ctx);
  if (shared && (operation.id === "listPostings" || operation.id === "listPostingSummaries")) {
    return listShared(hosted, operation, input, shared);
  }
  if (shared) await refuseUnshared(ctx, hosted, operation, input);
  const answer: unknown = await askHosted(hosted, operation, input);
  if (operation.id === "listCandidates") {
    return showCandidates(ctx, hosted, answer as OutputOf<typeof platform.listCandidates>); // safe: the answer to this operation
  }
  if (operation.id === "getInterviewData") {
    return showInterview(ctx, hosted, answer as OutputOf<typeof platform.getInterviewData>, shared); // safe: as above
  }
  return answer;
}

/** What a hiring manager asks must be about something that is shared with them, or hold nobody's data. */
async function refuseUnshared(ctx: Context, hosted: Hosted, operation: AnyOperation, input: HostedInput) {
  const { posting_id: postingId, interview_id: interviewId } = input.params ?? {};
  if (postingId !== undefined) return refuseUnsharedPosting(ctx, postingId);
  if (operation.id === "getInterviewData") return; // its own answer says which posting it is of
  if (interviewId !== undefined) return refuseUnseenInterview(ctx, hosted, interviewId);
  if (operation.access === "open" || operation.access === "postings.read") return;
  throw new AppError("forbidden", "Your role does not allow this.");
}

async function showCandidates(
  ctx: Context,
  hosted: Hosted,
  answer: { data: CandidateResponse[]; pagination: { has_more: boolean } },
) {
  const ids = answer.data.map((candidate) => candidate.interview_id);
  const decisions = await listDecisions(ctx.db, workspaceOf(ctx), ids);
  const { postingOf } = memoryOf(hosted);
  for (const candidate of answer.data) postingOf.set(candidate.interview_id, candidate.posting_id);
  const data = answer.data.map((candidate) => decidedCandidate(candidate, decisions.get(candidate.interview_id)));
  return { ...answer, data };
}

async function showInterview(
  ctx: Context,
  hosted: Hosted,
  answer: { data: InterviewData },
  shared: Set<string> | undefined,
) {
  const { data } = answer;
  if (shared && !shared.has(data.posting_id)) throw new AppError("not_found", "Interview not found.");
  memoryOf(hosted).postingOf.set(data.interview_id, data.posting_id);
  const decisions = await listDecisions(ctx.db, workspaceOf(ctx), [data.interview_id]);
  return { ...answer, data: decidedInterview(data, decisions.get(data.interview_id)) };
}

/** What a hiring manager's page of postings starts after must be shared with them, too. */
async function listShared(hosted: Hosted, operation: AnyOperation, input: HostedInput, shared: Set<string>) {
  const start = input.query?.starting_after;
  if (typeof start === "string" && !shared.has(start)) {
    throw noSuchCursor("posting");
  }
  return listAmong(
    (at): Promise<Page<{ id: string }>> => askHosted(hosted, operation, { query: { ...input.query, ...at } }),
    { limit: Number(input.query?.limit), starting_after: typeof start === "string" ? start : undefined },
    shared,
  );
}
