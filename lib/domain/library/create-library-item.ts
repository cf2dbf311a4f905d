import { insertLibraryItem, lockLibrary } from "@/lib/store/library";
import { type Verb, workspaceOf } from "../context";
import { newId, newVoiceId } from "../ids";
import { prepareItem } from "./prepare-item";
import { showItem } from "./show";

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
