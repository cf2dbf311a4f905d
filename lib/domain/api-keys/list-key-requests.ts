import { AppError } from "@/lib/contract/errors";
import { listRequests } from "@/lib/store/api-requests";
import type { Verb } from "../context";
import { apiKeyOrRefuse } from "./find-api-key";

/** A page may begin after a request that has been cleared away since: only its place counts. */
export const listKeyRequests: Verb<"listKeyRequests"> = async (ctx, { params, query }) => {
  const key = await apiKeyOrRefuse(ctx, params.key_id);
  if (query.starting_after && !/^\d{1,15}$/.test(query.starting_after)) {
    throw new AppError("not_found", "starting_after names no request.");
  }
  const rows = await listRequests(ctx.db, {
    keyId: key.id,
    before: query.starting_after ? Number(query.starting_after) : undefined,
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
