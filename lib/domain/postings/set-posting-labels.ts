import { notifyChange } from "@/lib/store/changes";
import { countLabels, lockLabels, replaceLabels } from "@/lib/store/posting-labels";
import { type Verb, workspaceOf } from "../context";
import { keptPosting } from "./kept-posting";

/**
 * Replaces the labels. A label that the workspace knows in another case is taken over as it is spelled there.
 * @throws AppError not_found
 */
export const setPostingLabels: Verb<"setPostingLabels"> = async (ctx, { params, body }) => {
  const workspaceId = workspaceOf(ctx);
  const postingId = await keptPosting(ctx, params.posting_id);
  const labels = await ctx.db.transaction(async (tx) => {
    await lockLabels(tx, workspaceId);
    const known = (await countLabels(tx, { workspaceId })).map(({ label }) => label);
    const spelled = oneSpelling(body.labels, known);
    await replaceLabels(tx, workspaceId, postingId, spelled);
    await notifyChange(tx, { workspaceId, postingId, interviewId: null });
    return spelled;
  });
  return { labels };
};

/** Pure: each label once whatever its case, in the spelling that is known already, by name. */
export function oneSpelling(labels: string[], known: string[]): string[] {
  const spellings = new Map(known.map((label) => [label.toLowerCase(), label]));
  const once = new Map<string, string>();
  for (const label of labels) {
    const key = label.toLowerCase();
    if (!once.has(key)) once.set(key, spellings.get(key) ?? label);
  }
  return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, label]) => label);
}
