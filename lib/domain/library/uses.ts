import { AppError } from "@/lib/contract/errors";
import type { LibraryKind } from "@/lib/contract/workspace/library";
import type { Queries } from "@/lib/store/database";
import {
  groupsWithTemplate,
  itemsWithField,
  type LibraryRow,
  lockLibraryItem,
  postingsWithItem,
  postingsWithVoice,
} from "@/lib/store/library";
import { KIND_NAMES } from "./show";

const SHOWN = 3;

/**
 * Refuses when something uses the item; until the transaction ends nothing new can.
 * @throws AppError conflict with a sentence that names what uses it
 */
export async function refuseWhileUsed(tx: Queries, row: LibraryRow, change: string): Promise<void> {
  await lockLibraryItem(tx, row.id);
  const uses = await usesOf(tx, row);
  if (uses.length === 0) return;
  const more = uses.length > SHOWN ? ` and ${uses.length - SHOWN} more` : "";
  const kind = KIND_NAMES[row.kind as LibraryKind]; // safe: rows are written with a declared kind only
  throw new AppError(
    "conflict",
    `The ${kind} "${row.name}" cannot be ${change} while it is used by ${uses.slice(0, SHOWN).join(", ")}${more}.`,
    { reason: "in_use" },
  );
}

async function usesOf(tx: Queries, { workspaceId, kind, id }: LibraryRow): Promise<string[]> {
  const groups = (names: string[]) => names.map((name) => `the group "${name}"`);
  const postings = (titles: string[]) => titles.map((title) => `the posting "${title}"`);
  switch (kind) {
    case "email_template":
      return groups(await groupsWithTemplate(tx, workspaceId, "email_template_group", id));
    case "design_template":
      return groups(await groupsWithTemplate(tx, workspaceId, "design_template_group", id));
    case "domain":
      return (await itemsWithField(tx, workspaceId, "sender_email", "domain_id", id)).map(
        (address) => `the address ${address}`,
      );
    case "sender_email":
      return [
        ...groups(await itemsWithField(tx, workspaceId, "email_template_group", "sender_email_id", id)),
        ...postings(await postingsWithItem(tx, workspaceId, kind, id)),
      ];
    case "phone_number":
    case "email_template_group":
    case "design_template_group":
      return postings(await postingsWithItem(tx, workspaceId, kind, id));
    case "voice":
      return postings(await postingsWithVoice(tx, workspaceId, id));
    default:
      return []; // A posting made from an interview template is a copy and needs it no more.
  }
}
