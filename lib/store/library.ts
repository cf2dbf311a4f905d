import { and, asc, desc, eq, ilike, inArray, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { escapeLike } from "./escape-like";
import { libraryItems, postings, workflowSteps, workspaces } from "./schema";

export type LibraryRow = typeof libraryItems.$inferSelect;
export type NewLibraryRow = typeof libraryItems.$inferInsert;

/** A text inside `fields`. */
const field = (name: string) => sql`${libraryItems.fields}->>${name}`;
const ofKind = (workspaceId: string, kind: string) =>
  and(eq(libraryItems.workspaceId, workspaceId), eq(libraryItems.kind, kind));

/** Undefined also for another workspace's, and for another kind when one is asked for. */
export async function findLibraryItem(
  db: Queries,
  where: { workspaceId: string; id: string; kind?: string },
): Promise<LibraryRow | undefined> {
  const [row] = await db
    .select()
    .from(libraryItems)
    .where(
      and(
        eq(libraryItems.workspaceId, where.workspaceId),
        eq(libraryItems.id, where.id),
        where.kind ? eq(libraryItems.kind, where.kind) : undefined,
      ),
    );
  return row;
}

/** Of these ids, the items that are there. With `lock` they cannot be deleted until the transaction ends. */
export async function findLibraryItems(
  db: Queries,
  where: { workspaceId: string; ids: string[]; lock?: boolean },
): Promise<LibraryRow[]> {
  if (where.ids.length === 0) return [];
  const query = db
    .select()
    .from(libraryItems)
    .where(and(eq(libraryItems.workspaceId, where.workspaceId), inArray(libraryItems.id, where.ids)));
  return where.lock ? query.for("share") : query;
}

/** Newest first, by keyset; one row more than `limit`. `search` looks into the name and the field `alsoSearch`. */
export async function listLibraryRows(
  db: Queries,
  where: {
    workspaceId: string;
    kind: string;
    search?: string;
    alsoSearch?: string;
    after?: { createdAt: Date; id: string };
    limit: number;
  },
): Promise<LibraryRow[]> {
  const pattern = where.search ? `%${escapeLike(where.search)}%` : undefined;
  return db
    .select()
    .from(libraryItems)
    .where(
      and(
        ofKind(where.workspaceId, where.kind),
        pattern
          ? or(
              ilike(libraryItems.name, pattern),
              where.alsoSearch ? sql`${field(where.alsoSearch)} ilike ${pattern}` : undefined,
            )
          : undefined,
        where.after
          ? or(
              lt(libraryItems.createdAt, where.after.createdAt),
              and(eq(libraryItems.createdAt, where.after.createdAt), lt(libraryItems.id, where.after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(libraryItems.createdAt), desc(libraryItems.id))
    .limit(where.limit + 1);
}

/** Changes of a workspace's library wait here for each other, so that what one has checked still holds when it writes. */
export async function lockLibrary(db: Queries, workspaceId: string): Promise<void> {
  await db.select({ id: workspaces.id }).from(workspaces).where(eq(workspaces.id, workspaceId)).for("no key update");
}

/** The item of this kind that has the name which may stand once. */
export async function findUniqueItem(
  db: Queries,
  workspaceId: string,
  kind: string,
  uniqueName: string,
): Promise<LibraryRow | undefined> {
  const [row] = await db
    .select()
    .from(libraryItems)
    .where(and(ofKind(workspaceId, kind), eq(libraryItems.uniqueName, uniqueName)));
  return row;
}

/** Throws when its unique name is taken, so the caller holds the library (`lockLibrary`). */
export async function insertLibraryItem(db: Queries, row: NewLibraryRow): Promise<LibraryRow> {
  const [inserted] = await db.insert(libraryItems).values(row).returning();
  if (!inserted) throw new Error("insert returned no row");
  return inserted;
}

/** Adds those whose unique name is not there yet; answers the ones it added. */
export async function insertMissingItems(db: Queries, rows: NewLibraryRow[]): Promise<LibraryRow[]> {
  return rows.length === 0 ? [] : db.insert(libraryItems).values(rows).onConflictDoNothing().returning();
}

/** Replaces name and fields as a whole; the caller holds the library, in which the item is. */
export async function updateLibraryRow(
  db: Queries,
  id: string,
  change: Pick<LibraryRow, "name" | "uniqueName" | "fields">,
): Promise<LibraryRow> {
  const [row] = await db
    .update(libraryItems)
    .set({ ...change, updatedAt: new Date() })
    .where(eq(libraryItems.id, id))
    .returning();
  if (!row) throw new Error("library item vanished while it was updated");
  return row;
}

/** Takes `is_default` from every item of this kind but one. */
export async function clearDefault(db: Queries, workspaceId: string, kind: string, exceptId: string): Promise<void> {
  await db
    .update(libraryItems)
    .set({ fields: sql`jsonb_set(${libraryItems.fields}, '{is_default}', 'false')`, updatedAt: new Date() })
    .where(
      and(ofKind(workspaceId, kind), ne(libraryItems.id, exceptId), sql`${libraryItems.fields}->'is_default' = 'true'`),
    );
}

/** Waits for transactions that are about to use the item, then keeps new ones out until this one ends. */
export async function lockLibraryItem(db: Queries, id: string): Promise<void> {
  await db.select({ id: libraryItems.id }).from(libraryItems).where(eq(libraryItems.id, id)).for("update");
}

/** The caller has made sure that nothing uses it: no foreign key does. */
export async function deleteLibraryRow(db: Queries, id: string): Promise<void> {
  await db.delete(libraryItems).where(eq(libraryItems.id, id));
}

/** False only for a workspace that was never seeded, or whose items are all deleted. */
export async function hasLibrary(db: Queries, workspaceId: string): Promise<boolean> {
  const rows = await db
    .select({ id: libraryItems.id })
    .from(libraryItems)
    .where(eq(libraryItems.workspaceId, workspaceId))
    .limit(1);
  return rows.length > 0;
}

async function itemNames(db: Queries, where: SQL | undefined): Promise<string[]> {
  const rows = await db
    .select({ name: libraryItems.name })
    .from(libraryItems)
    .where(where)
    .orderBy(asc(libraryItems.name));
  return rows.map((row) => row.name);
}

/** Names of the groups of this kind that map a page or a key to the template. */
export async function groupsWithTemplate(db: Queries, workspaceId: string, kind: string, id: string) {
  const mapped = sql`exists (select 1 from jsonb_each_text(${libraryItems.fields}->'template_mappings') as entry where entry.value = ${id})`;
  return itemNames(db, and(ofKind(workspaceId, kind), mapped));
}

/** Names of the items of this kind whose field says `value`. */
export async function itemsWithField(db: Queries, workspaceId: string, kind: string, name: string, value: string) {
  return itemNames(db, and(ofKind(workspaceId, kind), sql`${field(name)} = ${value}`));
}

const POSTING_COLUMNS = {
  phone_number: postings.phoneNumberId,
  sender_email: postings.senderEmailId,
  email_template_group: postings.emailTemplateGroupId,
  design_template_group: postings.designTemplateGroupId,
};

async function postingTitles(db: Queries, workspaceId: string, where: SQL): Promise<string[]> {
  const rows = await db
    .select({ title: postings.title })
    .from(postings)
    .where(and(eq(postings.workspaceId, workspaceId), where))
    .orderBy(asc(postings.createdAt), asc(postings.id));
  return rows.map((row) => row.title);
}

/** Titles of the postings that name the item, oldest first. */
export async function postingsWithItem(
  db: Queries,
  workspaceId: string,
  kind: keyof typeof POSTING_COLUMNS,
  id: string,
): Promise<string[]> {
  return postingTitles(db, workspaceId, eq(POSTING_COLUMNS[kind], id));
}

/** Titles of the postings with a step that speaks with the voice. */
export async function postingsWithVoice(db: Queries, workspaceId: string, voiceId: string): Promise<string[]> {
  const speaks = sql`exists (select 1 from ${workflowSteps} where ${workflowSteps.postingId} = ${postings.id} and ${workflowSteps.config}->>'voice_id' = ${voiceId})`;
  return postingTitles(db, workspaceId, speaks);
}
