import { AppError } from "@/lib/contract/errors";
import { revokeKey } from "@/lib/store/api-keys";
import { type Verb, workspaceOf } from "../context";
import { showApiKey } from "./show-api-key";

/** Counts at the next request: keys are looked up every time. */
export const revokeApiKey: Verb<"revokeApiKey"> = async (ctx, { params }) => {
  const row = await revokeKey(ctx.db, workspaceOf(ctx), params.key_id);
  if (!row) throw new AppError("not_found", "API key not found.");
  return showApiKey(row);
};
