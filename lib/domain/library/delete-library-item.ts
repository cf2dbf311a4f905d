import { deleteLibraryRow, lockLibrary } from "@/lib/store/library";
import { type Verb, workspaceOf } from "../context";
import { itemOrRefuse } from "./find-item";
import { showItem } from "./show";
import { refuseWhileUsed } from "./uses";

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
