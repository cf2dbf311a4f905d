import { findLiveKey, listKeys } from "@/lib/store/api-keys";
import type { Queries } from "@/lib/store/database";
import { anyWorkspace } from "@/lib/store/workspaces";
import { sha256 } from "../ids";
import { makeApiKey } from "./make-api-key";

/** Gives the first workspace the key that the operator set, unless it has it or somebody revoked it there. */
export async function ensureFirstKey(db: Queries, key: string | undefined): Promise<void> {
  if (!key) return;
  const workspace = await anyWorkspace(db);
  if (!workspace || (await findLiveKey(db, sha256(key)))) return;
  const revoked = (await listKeys(db, workspace.id)).some((row) => row.hash === sha256(key));
  if (!revoked) await makeApiKey(db, { workspaceId: workspace.id, name: "From API_KEY", key });
}
