import { AppError } from "@/lib/contract/errors";
import type { LibraryKind } from "@/lib/contract/workspace/library";
import type { Queries } from "@/lib/store/database";
import { findLibraryItem, type LibraryRow } from "@/lib/store/library";
import { KIND_NAMES } from "./show";

/** The workspace's item. @throws AppError not_found, also for another workspace's and for another kind */
export async function itemOrRefuse(
  db: Queries,
  where: { workspaceId: string; id: string; kind?: LibraryKind },
): Promise<LibraryRow> {
  const row = await findLibraryItem(db, where);
  if (row) return row;
  const name = where.kind ? KIND_NAMES[where.kind] : "item";
  throw new AppError("not_found", `There is no ${name} with this id.`);
}
