import { type ApiRequestRow, findRequest, listRequests } from "@/lib/store/api-requests";
import type { Context, Verb } from "../context";
import { noSuchCursor } from "../no-such-cursor";
import { apiKeyOrRefuse } from "./find-api-key";

/**
 * One page of what was asked with a key within the last 30 days, newest first.
 * @throws AppError not_found for a key of another workspace, invalid when `starting_after` names none of its requests
 */
export const listKeyRequests: Verb<"listKeyRequests"> = async (ctx, { params, query }) => {
  const key = await apiKeyOrRefuse(ctx, params.key_id);
  const after = query.starting_after ? await requestOrRefuse(ctx, key.id, query.starting_after) : undefined;
  const rows = await listRequests(ctx.db, {
    keyId: key.id,
    after,
    limit: query.limit,
  });
  const page = rows.slice(0, query.limit);
  return {
    data: page.map((row) => ({
      id: String(row.id),
      at: row.at.getTime() / 1000,
      method: row.method,
      operation: row.operation,
      status: row.status,
      milliseconds: row.milliseconds,
    })),
    pagination: {
      has_more: rows.length > page.length,
      total_count: null,
      url: `/api/workspace/api-keys/${key.id}/requests`,
    },
  };
};

async function requestOrRefuse(ctx: Context, keyId: string, id: string): Promise<ApiRequestRow> {
  const row = /^\d{1,15}$/.test(id) ? await findRequest(ctx.db, keyId, Number(id)) : undefined;
  if (!row) throw noSuchCursor("request of this key");
  return row;
}
