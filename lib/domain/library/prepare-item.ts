import { AppError } from "@/lib/contract/errors";
import type { LibraryItemInput } from "@/lib/contract/workspace/library";
import type { Queries } from "@/lib/store/database";
import { clearDefault, findUniqueItem, type LibraryRow } from "@/lib/store/library";
import { checkReferences } from "./references";
import { KIND_NAMES } from "./show";
import { storedItem } from "./stored-item";

/**
 * What create and replace have in common: checks the item and makes room for it. `id` is the one it has or will have.
 * Answers what to store. The library must be locked.
 * @throws AppError invalid or conflict
 */
export async function prepareItem(
  tx: Queries,
  workspaceId: string,
  id: string,
  item: LibraryItemInput,
  standing?: LibraryRow,
): Promise<Pick<LibraryRow, "name" | "uniqueName" | "fields">> {
  await checkReferences(tx, workspaceId, item);
  const stored = await storedItem(tx, workspaceId, item, standing);
  if (stored.uniqueName) {
    const holder = await findUniqueItem(tx, workspaceId, item.kind, stored.uniqueName);
    if (holder && holder.id !== id) throw new AppError("conflict", taken(item, stored.name), { reason: "taken" });
  }
  if ("is_default" in item && item.is_default) await clearDefault(tx, workspaceId, item.kind, id);
  return stored;
}

function taken(item: LibraryItemInput, name: string): string {
  if (item.kind === "interview_template") {
    return `Another interview template has the code "${item.template_code}".`;
  }
  return `This workspace has the ${KIND_NAMES[item.kind]} ${name} already.`;
}
