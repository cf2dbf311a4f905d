import type { Queries } from "./database";
import { escapeLike } from "./escape-like";
import { POSTING_COLUMNS } from "./posting-columns";
import type { PostingRow } from "./postings";
import { runPrepared } from "./run-prepared";
import type { StepRow } from "./workflow-steps";

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
export async function listShownPostings(db: Queries, page: PageOf): Promise<ShownPosting[]> {
  const { name, rows: among, values } = pageQuery(page);
  const text = `select ${POSTING_COLUMNS}, w.slug, (
      select coalesce(json_agg(json_build_object('id', s.id, 'type', s.type, 'rank', s.rank, 'config', s.config) order by s.rank), '[]')
      from workflow_steps s where s.posting_id = p.id
    ) as steps
    from postings p join workspaces w on w.id = p.workspace_id ${among}`;
  const rows = await runPrepared<Row>(db, { name: `postings${name}`, text }, values);
  return rows.map(({ steps, slug, ...posting }) => ({
    posting: withMoments(posting),
    steps: steps.map((step) => ({ ...step, postingId: posting.id })),
    slug,
  }));
}

/**
 * Which postings a page has and at which revision each of them is, as one text: while it is the same, the page is the
 * same in everything that its postings, their steps and the workspace say. A tenth of the work of reading the page.
 */
export async function readPageVersion(db: Queries, page: PageOf): Promise<string> {
  const { name, rows: among, values } = pageQuery(page);
  const text = `select w.slug || array_to_string(array(
      select ' ' || p.id || ':' || p.revision from postings p ${among}
    ), '') as version from workspaces w where w.id = $1`;
  const [row] = await runPrepared<{ version: string }>(db, { name: `page-version${name}`, text }, values);
  return row?.version ?? "";
}

/** The same text for a page that was read. */
export const versionOf = (page: ShownPosting[]): string =>
  `${page[0]?.slug ?? ""}${page.map(({ posting }) => ` ${posting.id}:${posting.revision}`).join("")}`;

/** The rows of a page as the end of a statement over postings p, its values, and a name for the combination of filters. */
function pageQuery(page: PageOf): { name: string; rows: string; values: unknown[] } {
  const values: unknown[] = [page.workspaceId, page.limit + 1];
  const value = (given: unknown) => `$${values.push(given)}`;
  const filters = ["p.workspace_id = $1"];
  let name = "";
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
  const rows = `where ${filters.join(" and ")} order by p.created_at desc, p.id desc limit $2`;
  return { name, rows, values };
}

/** Inside a transaction moments come as text. */
const withMoments = (posting: PostingRow): PostingRow => ({
  ...posting,
  deadline: posting.deadline && new Date(posting.deadline),
  archivedAt: posting.archivedAt && new Date(posting.archivedAt),
  createdAt: new Date(posting.createdAt),
  updatedAt: new Date(posting.updatedAt),
});
