import { countLabels } from "@/lib/store/posting-labels";
import { type Verb, workspaceOf } from "../context";
import { sharedWith } from "./find-posting";

/** Labels are ours in either mode. */
export const listLabels: Verb<"listLabels"> = async (ctx) => ({
  data: await countLabels(ctx.db, { workspaceId: workspaceOf(ctx), sharedWith: sharedWith(ctx) }),
});
