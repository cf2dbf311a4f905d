import type { z } from "zod";
import { insertMissingConnection } from "@/lib/store/ats";
import type { Database, Queries } from "@/lib/store/database";
import { findUniqueItem, hasLibrary, insertMissingItems, updateLibraryRow } from "@/lib/store/library";
import { listWorkspaceIds } from "@/lib/store/workspaces";
import { newId } from "../ids";
import { FIELDS } from "../library/fields";
import { standardItems } from "./standard-items";

/** The server's own address, and the same when it was fixed by its operator; see `House`. */
type Address = { appUrl: string; fixedUrl: string | undefined };

/**
 * Gives a workspace what every workspace has: a library to begin with, unless it has one, the domain this server answers
 * under with a sender address, and the sandbox ATS. Can be run again and by two servers at once; give it a transaction.
 */
export async function seedWorkspace(tx: Queries, workspaceId: string, address: Address): Promise<void> {
  const isNew = !(await hasLibrary(tx, workspaceId));
  // What an admin has deleted stays deleted.
  if (isNew) await insertMissingItems(tx, standardItems(workspaceId));
  // An address that nobody fixed changes with the way in; the first one is enough.
  if (isNew || address.fixedUrl) await seedOwnDomain(tx, workspaceId, new URL(address.appUrl).hostname, isNew);
  await insertMissingConnection(tx, { id: newId(), workspaceId, provider: "sandbox", displayName: "Sandbox ATS" });
}

/** Seeds every workspace there is. */
export async function seedWorkspaces(db: Database, address: Address): Promise<void> {
  for (const id of await listWorkspaceIds(db)) await db.transaction((tx) => seedWorkspace(tx, id, address));
}

/** The domain this server answers under needs no proof; one that an admin has added before becomes active with it. */
async function seedOwnDomain(tx: Queries, workspaceId: string, domain: string, withSender: boolean): Promise<void> {
  const fields: z.output<typeof FIELDS.domain> = { domain, status: "active", active: true };
  const row = { id: newId(), workspaceId, kind: "domain", name: domain, uniqueName: domain, fields };
  const [added] = await insertMissingItems(tx, [row]);
  if (!added) {
    const standing = await findUniqueItem(tx, workspaceId, "domain", domain);
    if (standing && !FIELDS.domain.parse(standing.fields).active) {
      await updateLibraryRow(tx, standing.id, { name: domain, uniqueName: domain, fields });
    }
    return;
  }
  if (!withSender) return;
  const sender: z.output<typeof FIELDS.sender_email> = { email_prefix: "noreply", domain, domain_id: added.id };
  const address = `noreply@${domain}`;
  await insertMissingItems(tx, [
    { id: newId(), workspaceId, kind: "sender_email", name: address, uniqueName: address, fields: sender },
  ]);
}
