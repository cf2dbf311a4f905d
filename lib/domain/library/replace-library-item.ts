import { AppError } from "@/lib/contract/errors";
import type { LibraryKind } from "@/lib/contract/workspace/library";
import { lockLibrary, updateLibraryRow } from "@/lib/store/library";
import { type Verb, workspaceOf } from "../context";
import { itemOrRefuse } from "./find-item";
import { prepareItem } from "./prepare-item";
import { KIND_NAMES, showItem } from "./show";
import { refuseWhileUsed } from "./uses";

/** What those who use an item rely on; it can be changed only while nobody does. */
const RELIED_ON: Partial<Record<LibraryKind, string>> = {
  email_template: "template_key",
  design_template: "template_type",
  domain: "domain",
};

/**
 * Replaces an item as a whole; its id and its kind stay.
 * @throws AppError not_found, invalid for another kind, conflict when its unique name is taken or what others rely on
 * would change
 */
export const replaceLibraryItem: Verb<"replaceLibraryItem"> = async (ctx, { params, body }) => {
  const workspaceId = workspaceOf(ctx);
  const row = await ctx.db.transaction(async (tx) => {
    await lockLibrary(tx, workspaceId);
    const standing = await itemOrRefuse(tx, { workspaceId, id: params.item_id });
    if (standing.kind !== body.kind) {
      const message = `must stay ${standing.kind}: a ${KIND_NAMES[body.kind]} is a new item`;
      throw new AppError("invalid", "The request is not valid.", { fields: [{ field: ["kind"], message }] });
    }
    const stored = await prepareItem(tx, workspaceId, standing.id, body, standing);
    const key = RELIED_ON[body.kind];
    if (key && stored.fields[key] !== standing.fields[key]) {
      await refuseWhileUsed(tx, standing, `made for another ${key}`);
    }
    return updateLibraryRow(tx, standing.id, stored);
  });
  return showItem(row);
};
