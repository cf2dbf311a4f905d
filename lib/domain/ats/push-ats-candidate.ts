import type { z } from "zod";
import { AppError, type FieldError } from "@/lib/contract/errors";
import type { PushCandidateRequest } from "@/lib/contract/platform/ats";
import { insertPush } from "@/lib/store/ats";
import { findCandidate } from "@/lib/store/interviews";
import { type Context, type Verb, workspaceOf } from "../context";
import { newId } from "../ids";
import { interviewOrRefuse } from "../interviews/find-interview";
import { postingOrRefuse } from "../postings/find-posting";
import { findAts } from "./find-ats";
import type { PushRequest } from "./push-request";

/** Notes what to push and queues it; the answer's item_id tells what becomes of it. */
export const pushAtsCandidate: Verb<"pushAtsCandidate"> = async (ctx, { body }) => {
  const found = await findAts(ctx, body.ats_name);
  const request = await requestOf(ctx, body);
  if (found.problem !== undefined) return { data: { status: "failed", item_id: null, error: found.problem } };
  const id = newId();
  await ctx.db.transaction(async (tx) => {
    await insertPush(tx, { id, workspaceId: workspaceOf(ctx), connectionId: found.connection.id, request });
    await ctx.jobs.enqueue(tx, "push-to-ats", { item_id: id }, id);
  });
  return { data: { status: "queued", item_id: id, error: null } };
};

const refuse = (field: FieldError["field"], message: string) =>
  new AppError("invalid", "The request is not valid.", { fields: [{ field, message }] });

async function requestOf(ctx: Context, body: z.output<typeof PushCandidateRequest>): Promise<PushRequest> {
  const found = body.interview_id ? await interviewOrRefuse(ctx, body.interview_id) : undefined;
  const named = body.posting_id ? await postingOrRefuse(ctx, body.posting_id) : undefined;
  if (found && named && found.posting.id !== named.id) throw refuse(["posting_id"], "is not the interview's posting");
  const posting = named ?? found?.posting;
  if (body.create_submission && !posting) throw refuse(["posting_id"], "is required with create_submission");

  const known = found && (await findCandidate(ctx.db, found.interview.candidateId));
  const { candidate } = body;
  const given = { first_name: candidate.first_name || null, last_name: candidate.last_name || null };
  const names = given.first_name || given.last_name || !found ? given : partsOf(found.interview.name);
  const request = {
    ats_candidate_id: candidate.ats_candidate_id ?? null,
    ...names,
    email: candidate.email || found?.interview.email || null,
    phone: candidate.phone || known?.phone || null,
    set_source: candidate.set_heymilo_source ?? false,
    interview_id: found?.interview.id ?? null,
    posting_id: posting?.id ?? null,
    create_submission: body.create_submission,
  };
  if (request.ats_candidate_id || request.first_name || request.last_name || request.email) return request;
  throw refuse(["candidate"], "needs an ats_candidate_id, a name or an email");
}

/** The last word is the last name. */
function partsOf(name: string): { first_name: string | null; last_name: string | null } {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const last = words.length > 1 ? words.at(-1) : undefined;
  const first = last === undefined ? words : words.slice(0, -1);
  return { first_name: first.join(" ") || null, last_name: last ?? null };
}
