import type { z } from "zod";
import { STEP_TYPES } from "@/lib/contract/platform/workflow";
import type { PlanStart } from "@/lib/contract/workspace/plans";
import type { Queries } from "@/lib/store/database";
import { insertPosting, insertSteps, type PostingRow } from "@/lib/store/postings";
import { type Context, type Verb, workspaceOf } from "../context";
import { newId, newPostingId, newSecret } from "../ids";
import { blueprintOf } from "../postings/blueprint";
import { copyPosting } from "../postings/copy-posting";
import { postingOrRefuse } from "../postings/find-posting";
import { draftName } from "./content-of-posting";
import { copyDraft, copyTitle } from "./copy-draft";
import { createHostedPlan } from "./hosted-create";

type Start = z.output<typeof PlanStart>;

/** The list shows a draft under some name from its first second. */
const UNTITLED = "Untitled posting";

export const createPlan: Verb<"createPlan"> = async (ctx, { body }) => {
  if (ctx.hosted) return { data: { id: await createHostedPlan(ctx, ctx.hosted, body) } };
  const row = await ctx.db.transaction((tx) => draftOf(ctx, tx, body));
  return { data: { id: row.id } };
};

async function draftOf(ctx: Context, tx: Queries, start: Start): Promise<PostingRow> {
  const workspaceId = workspaceOf(ctx);
  const id = newPostingId();
  const draft = { id, name: draftName(id), finalized: false, isTest: false, deadline: null };
  if (start.from === "posting") {
    const source = await postingOrRefuse(ctx, start.posting_id);
    const title = copyTitle(source.title);
    if (source.finalized) return copyPosting(tx, source, { ...draft, title });
    const copy = await insertPosting(tx, { ...draft, workspaceId, title, ingestionKey: newSecret(28) });
    await copyDraft(ctx, tx, source, copy);
    return copy;
  }
  if (start.from === "template") {
    const blueprint = await blueprintOf(tx, workspaceId, start.template_id);
    return copyPosting(tx, blueprint, { ...draft, title: start.title.trim() || blueprint.title });
  }
  const row = await insertPosting(tx, {
    ...draft,
    workspaceId,
    title: start.title.trim() || UNTITLED,
    ingestionKey: newSecret(28),
  });
  const [resume, interview] = STEP_TYPES;
  await insertSteps(
    tx,
    [resume, interview].map((type, index) => ({ id: newId(), postingId: row.id, type, rank: index + 1, config: {} })),
  );
  return row;
}
