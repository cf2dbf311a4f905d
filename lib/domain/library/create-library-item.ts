import { insertLibraryItem, lockLibrary } from "@/lib/store/library";
import { type Verb, workspaceOf } from "../context";
import { newId, newVoiceId } from "../ids";
import { prepareItem } from "./prepare-item";
import { showItem } from "./show";

/**
 * Adds an item of any kind.
 * @throws AppError invalid when it names an item that is not there, conflict when its unique name is taken
 */
export const createLibraryItem: Verb<"createLibraryItem"> = async (ctx, { body }) => {
  const workspaceId = workspaceOf(ctx);
  const id = body.kind === "voice" ? newVoiceId() : newId();
  const row = await ctx.db.transaction(async (tx) => {
    await lockLibrary(tx, workspaceId);
    const stored = await prepareItem(tx, workspaceId, id, body);
    return insertLibraryItem(tx, { id, workspaceId, kind: body.kind, ...stored });
  });
  return showItem(row);
};
