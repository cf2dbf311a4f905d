import { makeApiKey } from "@/lib/domain/api-keys/make-api-key";
import type { House } from "@/lib/domain/context";
import { sha256 } from "@/lib/domain/ids";
import type { Env } from "@/lib/env";
import { findLiveKey, listKeys } from "@/lib/store/api-keys";
import { anyWorkspace } from "@/lib/store/workspaces";

/** Gives the first workspace the key from API_KEY, if one is set and not known yet. */
export async function ensureFirstKey(house: House, env: Env): Promise<void> {
  if (!env.API_KEY) return;
  const workspace = await anyWorkspace(house.db);
  if (!workspace || (await findLiveKey(house.db, sha256(env.API_KEY)))) return;
  const revoked = (await listKeys(house.db, workspace.id)).some((row) => row.hash === sha256(env.API_KEY ?? ""));
  if (!revoked) await makeApiKey(house.db, { workspaceId: workspace.id, name: "From API_KEY", key: env.API_KEY });
}
