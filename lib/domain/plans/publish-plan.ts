import { AppError } from "@/lib/contract/errors";
import { slugify } from "@/lib/contract/link-name";
import { contentOf } from "@/lib/contract/plan/content";
import { postingCell } from "@/lib/contract/plan/paths";
import type { PlanRequest } from "@/lib/contract/plan/problems";
import type { Database, Queries } from "@/lib/store/database";
import { clearCells, findPlan, lockPlan } from "@/lib/store/plans";
import { lockPosting, type PostingRow, updatePostingRow } from "@/lib/store/postings";
import { findWorkspace } from "@/lib/store/workspaces";
import { type Context, memberOf, type Verb, workspaceOf } from "../context";
import { newId } from "../ids";
import { checkLibraryItems } from "../postings/check-library-items";
import { postingOrRefuse } from "../postings/find-posting";
import { keepContent } from "../postings/keep-content";
import { freeName, takeName } from "../postings/posting-name";
import { postingUrls } from "../postings/posting-response";
import { allColumnsOf, inOneMonth } from "../postings/posting-settings";
import { checkedRequest, refuseWhenBehind } from "./checks";
import { publishHosted } from "./hosted-publish";
import { baseOf, plannedCells } from "./plan-source";

/**
 * Makes the posting what its plan says and forgets the plan's cells, both or neither.
 * @throws AppError not_found, invalid with the cells that are missing, conflict when the plan is at another revision or
 * the link name is taken
 */
export const publishPlan: Verb<"publishPlan"> = async (ctx, { params, body }) => {
  if (ctx.hosted) return { data: await publishHosted(ctx, ctx.hosted, params.plan_id, body.revision) };
  const { id } = await postingOrRefuse(ctx, params.plan_id);
  const posting = await ctx.db.transaction(async (tx) => {
    const plan = await lockPlan(tx, {
      id: newId(),
      workspaceId: workspaceOf(ctx),
      postingId: id,
      createdBy: memberOf(ctx).id,
    });
    refuseWhenBehind(plan.revision, body.revision);
    const published = await putIntoForce(ctx, tx, id, { opens: true });
    await clearCells(tx, plan.id);
    return published;
  });
  const workspace = await findWorkspace(ctx.db, posting.workspaceId);
  const { candidate_url } = postingUrls(ctx.appUrl, workspace?.slug ?? "", posting);
  return { data: { posting_id: posting.id, candidate_url } };
};

/**
 * Makes a posting what its plan says, in the caller's transaction. `opens`: to candidates; else it stays the draft it is,
 * with everything in place for somebody to try it.
 * @throws AppError invalid with the cells that are missing, conflict when the link name is taken
 */
export async function putIntoForce(
  ctx: Context,
  tx: Queries & Pick<Database, "transaction">,
  postingId: string,
  { opens }: { opens: boolean },
): Promise<PostingRow> {
  const workspaceId = workspaceOf(ctx);
  const posting = await lockPosting(tx, { workspaceId, id: postingId });
  if (!posting) throw new AppError("not_found", "Posting not found.");
  // Somebody opened it a moment ago: what is changed from then on is for them to publish.
  if (posting.finalized && !opens) return posting;
  const plan = await findPlan(tx, { workspaceId, id: postingId });
  const base = await baseOf(tx, posting);
  const content = contentOf(await plannedCells(tx, plan, base));
  const request = checkedRequest(content, posting.finalized ? base.get(postingCell("deadline")) : undefined);
  await checkLibraryItems(tx, workspaceId, request).catch(inCells);
  const { deadline, ...columns } = allColumnsOf(request);
  const row = await updatePostingRow(tx, postingId, {
    ...columns,
    title: request.title.trim(),
    // A posting that was a draft until now is open for a month, unless somebody chose.
    deadline: deadline ?? (opens && !posting.finalized ? inOneMonth() : null),
    ...(opens && { finalized: true, name: await nameOf(tx, posting, request) }),
  });
  await keepContent(tx, postingId, content, request);
  return row;
}

async function nameOf(tx: Queries, posting: PostingRow, request: PlanRequest): Promise<string> {
  if (!request.name) return posting.finalized ? posting.name : freeName(tx, posting.workspaceId, request.title);
  const name = slugify(request.name);
  if (name === posting.name) return name;
  await takeName(tx, posting, name).catch(inCells);
  return name;
}

/** Where an editor holds what a rule refused. */
function inCells(error: unknown): never {
  if (!(error instanceof AppError) || error.fields.length === 0) throw error;
  const fields = error.fields.map(({ field, message }) => ({ field: [`posting/${field[0]}`], message }));
  throw new AppError(error.code, error.message, { fields, cause: error });
}
