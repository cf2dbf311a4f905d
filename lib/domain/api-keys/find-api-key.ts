import { AppError } from "@/lib/contract/errors";
import { type ApiKeyRow, findKey } from "@/lib/store/api-keys";
import { type Context, workspaceOf } from "../context";

/** The key, live or revoked. @throws AppError not_found, also for another workspace's */
export async function apiKeyOrRefuse(ctx: Context, id: string): Promise<ApiKeyRow> {
  const row = await findKey(ctx.db, workspaceOf(ctx), id);
  if (!row) throw new AppError("not_found", "API key not found.");
  return row;
}
