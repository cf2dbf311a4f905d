import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "@/lib/contract/errors";
import { revokeKey } from "@/lib/store/api-keys";
import { type Verb, workspaceOf } from "../context";
import { showApiKey } from "./show-api-key";

/** How long, in milliseconds, a server may go on trusting a key that it has just looked up. */
export const KEY_TRUST_MS = 1000;

/**
 * Revokes a key and answers once no server trusts it any more, so that the next request is refused wherever it goes:
 * every server looks a key up again after KEY_TRUST_MS, and that needs no message to arrive.
 */
export const revokeApiKey: Verb<"revokeApiKey"> = async (ctx, { params }) => {
  const row = await revokeKey(ctx.db, workspaceOf(ctx), params.key_id);
  if (!row) throw new AppError("not_found", "API key not found.");
  await wait(KEY_TRUST_MS);
  return showApiKey(row);
};
