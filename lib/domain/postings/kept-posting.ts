import { platform } from "@/lib/contract/platform";
import type { Context } from "../context";
import { askHosted } from "../hosted/ask-hosted";
import { refuseUnsharedPosting } from "../hosted/sharing";
import { postingOrRefuse } from "./find-posting";

/**
 * The id of a posting that the caller may see, whoever keeps it: shares and labels are ours in either mode.
 * @throws AppError not_found
 */
export async function keptPosting(ctx: Context, id: string): Promise<string> {
  if (!ctx.hosted) return (await postingOrRefuse(ctx, id)).id;
  await refuseUnsharedPosting(ctx, id);
  return (await askHosted(ctx.hosted, platform.getPosting, { params: { posting_id: id } })).data.id;
}
