import type { Database } from "./database";
import { escapeLike } from "./escape-like";
import { POSTING_COLUMNS } from "./posting-columns";
import type { PostingRow, StepRow } from "./postings";

/** A posting with what its answer needs beside it. */
export type ShownPosting = { posting: PostingRow; steps: StepRow[]; slug: string };

export type PageOf = {
  workspaceId: string;
  /** A hiring manager, who sees only what is shared with them. */
  sharedWith?: string | undefined;
  /** A part of the title, in any case. */
  search?: string | undefined;
  after?: { createdAt: Date; id: string } | undefined;
  limit: number;
};

type Row = PostingRow & { steps: Omit<StepRow, "postingId">[]; slug: string };

/**
 * A page of postings with their steps, newest first by keyset, one more than `limit`. One prepared statement for each
 * combination of filters: this list is asked for more often than anything else, and building and mapping the query
 * anew each time cost more than running it.
 */
export async function listShownPostings(db: Database, page: PageOf): Promise<ShownPosting[]> {
  const values: unknown[] = [page.workspaceId, page.limit + 1];
  const value = (given: unknown) => `$${values.push(given)}`;
  const filters = ["p.workspace_id = $1"];
  let name = "postings";
  if (page.sharedWith !== undefined) {
    name += "-shared";
    filters.push(
      `exists (select 1 from posting_shares s where s.posting_id = p.id and s.user_id = ${value(page.sharedWith)})`,
    );
  }
  if (page.search) {
    name += "-search";
    filters.push(`p.title ilike ${value(`%${escapeLike(page.search)}%`)}`);
  }
  if (page.after) {
    name += "-after";
    filters.push(`(p.created_at, p.id) < (${value(page.after.createdAt)}, ${value(page.after.id)})`);
  }
  const { rows } = await db.$client.query<Row>({
    name,
    text: `select ${POSTING_COLUMNS}, w.slug, (
        select coalesce(json_agg(json_build_object('id', s.id, 'type', s.type, 'rank', s.rank, 'config', s.config) order by s.rank), '[]')
        from workflow_steps s where s.posting_id = p.id
      ) as steps
      from postings p join workspaces w on w.id = p.workspace_id
      where ${filters.join(" and ")} order by p.created_at desc, p.id desc limit $2`,
    values,
  });
  return rows.map(({ steps, slug, ...posting }) => ({
    posting,
    steps: steps.map((step) => ({ ...step, postingId: posting.id })),
    slug,
  }));
}
