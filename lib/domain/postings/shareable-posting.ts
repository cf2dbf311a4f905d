import { platform } from "@/lib/contract/platform";
import type { Context } from "../context";
import { askHosted } from "../hosted/ask-hosted";
import { postingOrRefuse } from "./find-posting";

/** The id of a posting that exists, whoever keeps it: shares are ours in either mode. @throws AppError not_found */
export async function shareablePosting(ctx: Context, id: string): Promise<string> {
  if (!ctx.hosted) return (await postingOrRefuse(ctx, id)).id;
  return (await askHosted(ctx.hosted, platform.getPosting, { params: { posting_id: id } })).data.id;
}
