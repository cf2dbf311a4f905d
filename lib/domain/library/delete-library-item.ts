import { deleteLibraryRow, lockLibrary } from "@/lib/store/library";
import { type Verb, workspaceOf } from "../context";
import { itemOrRefuse } from "./find-item";
import { showItem } from "./show";
import { refuseWhileUsed } from "./uses";

/**
 * Deletes an item that nothing uses. Answers what it was.
 * @throws AppError not_found, or conflict naming what uses it
 */
export const deleteLibraryItem: Verb<"deleteLibraryItem"> = async (ctx, { params }) => {
  const workspaceId = workspaceOf(ctx);
  const row = await ctx.db.transaction(async (tx) => {
    await lockLibrary(tx, workspaceId);
    const item = await itemOrRefuse(tx, { workspaceId, id: params.item_id });
    await refuseWhileUsed(tx, item, "deleted");
    await deleteLibraryRow(tx, item.id);
    return item;
  });
  return showItem(row);
};
