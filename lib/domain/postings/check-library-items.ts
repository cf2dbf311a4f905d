import { AppError, type FieldError } from "@/lib/contract/errors";
import type { LibraryKind } from "@/lib/contract/workspace/library";
import type { Queries } from "@/lib/store/database";
import { findLibraryItems } from "@/lib/store/library";
import { KIND_NAMES } from "../library/show";

/** The fields of a posting that name an item of the library, and of which kind. */
const ITEM_FIELDS = {
  phone_number_id: "phone_number",
  sender_email_id: "sender_email",
  email_template_group_id: "email_template_group",
  design_template_group_id: "design_template_group",
} as const satisfies Record<string, LibraryKind>;

/**
 * Refuses ids that name no item of the workspace, and keeps those that do from being deleted until the transaction ends.
 * @throws AppError invalid with a field for each of them
 */
export async function checkLibraryItems(
  tx: Queries,
  workspaceId: string,
  given: { [K in keyof typeof ITEM_FIELDS]?: string | null },
): Promise<void> {
  const named = Object.entries(ITEM_FIELDS).flatMap(([field, kind]) => {
    const id = given[field as keyof typeof ITEM_FIELDS]; // safe: a key of the same object
    return id ? [{ field, kind, id }] : [];
  });
  const rows = await findLibraryItems(tx, { workspaceId, ids: named.map(({ id }) => id), lock: true });
  const fields: FieldError[] = named
    .filter(({ kind, id }) => !rows.some((row) => row.id === id && row.kind === kind))
    .map(({ field, kind }) => ({ field: [field], message: `names no ${KIND_NAMES[kind]} of this workspace` }));
  if (fields.length > 0) throw new AppError("invalid", "The request is not valid.", { fields });
}
