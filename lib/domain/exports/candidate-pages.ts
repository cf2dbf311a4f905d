import type { OutputOf } from "@/lib/contract/operation";
import { platform } from "@/lib/contract/platform";
import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { showCandidates } from "../candidates/candidate-response";
import type { Context } from "../context";
import { runHosted } from "../hosted/run-hosted";
import { interviewPages } from "./interview-pages";

/** Candidates in memory at once; a hosted API gives no more than 100. */
const AT_ONCE = 200;
const HOSTED_AT_ONCE = 100;

/** Every candidate of a posting as the API shows them, newest first, page by page, whoever keeps them. */
export async function* candidatePages(ctx: Context, postingId: string): AsyncGenerator<CandidateResponse[]> {
  if (ctx.hosted) return yield* hostedPages(ctx, ctx.hosted, postingId);
  for await (const page of interviewPages(ctx.db, postingId, AT_ONCE)) yield await showCandidates(ctx, page);
}

async function* hostedPages(ctx: Context, hosted: Hosted, postingId: string): AsyncGenerator<CandidateResponse[]> {
  let after: string | undefined;
  do {
    const page = (await runHosted(ctx, hosted, platform.listCandidates, {
      params: { posting_id: postingId },
      query: { limit: HOSTED_AT_ONCE, starting_after: after },
    })) as OutputOf<typeof platform.listCandidates>; // safe: the answer to this operation
    if (page.data.length > 0) yield page.data;
    after = page.pagination.has_more ? page.data.at(-1)?.interview_id : undefined;
  } while (after !== undefined);
}
