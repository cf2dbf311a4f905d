import { AppError } from "@/lib/contract/errors";
import { slugify } from "@/lib/contract/link-name";
import type { Queries } from "@/lib/store/database";
import { findPostingByName, lockNames, type PostingRow, takenNames } from "@/lib/store/postings";

/** The first free one of `base`, `base-2`, `base-3`, ... in the workspace; nobody else's until the transaction ends. */
export async function freeName(tx: Queries, workspaceId: string, wanted: string): Promise<string> {
  const base = slugify(wanted);
  await lockNames(tx, workspaceId);
  const taken = await takenNames(tx, workspaceId, base);
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

/**
 * Makes sure that no other posting of the workspace has the name, until the transaction ends.
 * @throws AppError conflict when another posting of the workspace has the name
 */
export async function takeName(tx: Queries, posting: PostingRow, name: string): Promise<void> {
  await lockNames(tx, posting.workspaceId);
  const holder = await findPostingByName(tx, posting.workspaceId, name);
  if (!holder || holder.id === posting.id) return;
  throw new AppError("conflict", `Another posting already has the link name "${name}".`, {
    fields: [{ field: ["name"], message: "belongs to another posting" }],
  });
}
