import type { z } from "zod";
import { UNTITLED } from "@/lib/contract/plan/content";
import type { PlanStart } from "@/lib/contract/workspace/plans";
import type { Queries } from "@/lib/store/database";
import { copyLabels } from "@/lib/store/posting-labels";
import { insertPosting, type PostingRow } from "@/lib/store/postings";
import { type Context, type Verb, workspaceOf } from "../context";
import { newSecret } from "../ids";
import { blueprintOf } from "../postings/blueprint";
import { copyPosting } from "../postings/copy-posting";
import { postingOrRefuse } from "../postings/find-posting";
import { insertContent } from "../postings/insert-content";
import { columnsOf } from "../postings/posting-settings";
import { copyTitle } from "../postings/posting-title";
import { proposalOrRefuse } from "../proposals/find-proposal";
import { requestOfProposal } from "../proposals/request-of-proposal";
import { copyDraft, newDraft } from "./copy-draft";
import { createHostedPlan } from "./hosted-create";

type Start = z.output<typeof PlanStart>;

/**
 * A new draft, open to nobody but its editors. Answers the id under which it is edited: of a posting of ours, the
 * posting's own.
 * @throws AppError not_found when what it is made from is not there
 */
export const createPlan: Verb<"createPlan"> = async (ctx, { body }) => {
  if (ctx.hosted) return { data: { id: await createHostedPlan(ctx, ctx.hosted, body) } };
  const row = await ctx.db.transaction((tx) => draftOf({ ...ctx, db: tx }, tx, body));
  return { data: { id: row.id } };
};

async function draftOf(ctx: Context, tx: Queries, start: Start): Promise<PostingRow> {
  const workspaceId = workspaceOf(ctx);
  const draft = newDraft();
  const own = { ...draft, workspaceId, ingestionKey: newSecret(28) };
  switch (start.from) {
    case "posting": {
      const source = await postingOrRefuse(ctx, start.posting_id);
      const copy = source.finalized
        ? await copyPosting(tx, source, { ...draft, title: copyTitle(source.title) })
        : await copyDraft(ctx, tx, source);
      await copyLabels(tx, workspaceId, source.id, copy.id);
      return copy;
    }
    case "template": {
      const blueprint = await blueprintOf(tx, workspaceId, start.template_id);
      return copyPosting(tx, blueprint, { ...draft, title: start.title.trim() || blueprint.title });
    }
    case "proposal": {
      const proposal = await proposalOrRefuse(ctx, start.proposal_id);
      const { name: _, workflow, title, ...settings } = requestOfProposal(proposal);
      const row = await insertPosting(tx, { ...columnsOf(settings), ...own, title });
      await insertContent(tx, row.id, workflow ?? []);
      return row;
    }
    case "blank": {
      const row = await insertPosting(tx, { ...own, title: start.title.trim() || UNTITLED });
      await insertContent(tx, row.id, [
        { type: "resume", questions: [] },
        { type: "web_interview", questions: [] },
      ]);
      return row;
    }
  }
}
