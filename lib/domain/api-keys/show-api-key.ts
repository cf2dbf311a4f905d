import type { ApiKey } from "@/lib/contract/workspace/api-keys";
import type { ApiKeyRow } from "@/lib/store/api-keys";
import { seconds } from "../seconds";

/** A key as the settings show it: never the key itself. */
export const showApiKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  created_at: row.createdAt.getTime() / 1000,
  last_used_at: seconds(row.lastUsedAt),
  revoked_at: seconds(row.revokedAt),
});
