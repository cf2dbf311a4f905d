import { type ApiKeyRow, insertKey } from "@/lib/store/api-keys";
import type { Queries } from "@/lib/store/database";
import { newId, newSecret, sha256 } from "../ids";

/** Stores the hash of a key (a fresh one with 192 random bits unless one is given) and answers the key, this once. */
export async function makeApiKey(
  db: Queries,
  input: { workspaceId: string; name: string; key?: string },
): Promise<{ row: ApiKeyRow; key: string }> {
  const key = input.key ?? `gr_${newSecret(24)}`;
  const row = await insertKey(db, {
    id: newId(),
    workspaceId: input.workspaceId,
    name: input.name,
    prefix: key.slice(0, 7),
    hash: sha256(key),
  });
  return { row, key };
}
