import type { Queries } from "./database";
import { escapeLike } from "./escape-like";
import { runPrepared } from "./run-prepared";

/** A posting with what its row in the list shows, its workspace's slug for the link. */
export type ListedPosting = {
  id: string;
  title: string;
  name: string;
  finalized: boolean;
  archivedAt: Date | null;
  deadline: Date | null;
  createdAt: Date;
  slug: string;
  /** Types of its steps, in order. */
  steps: string[];
  labels: string[];
};

type ListedStatus = "draft" | "active" | "expired" | "archived" | "open" | "all";
type ListedSort = "newest" | "oldest" | "title" | "deadline";

type PostingListPage = {
  workspaceId: string;
  /** A hiring manager, who sees only what is shared with them. */
  sharedWith?: string | undefined;
  /** A part of the title or of the link's name, in any case. */
  search?: string | undefined;
  label?: string | undefined;
  status: ListedStatus;
  sort: ListedSort;
  /** The last posting of the page before. */
  after?: { id: string; title: string; deadline: Date | null; createdAt: Date } | undefined;
  limit: number;
  /** The moment by which a deadline has passed. */
  now: Date;
};

type Value = (given: unknown) => string;

/** What a status means in facts, as lib/domain/postings/posting-status.ts has it; a test holds the two together. */
const STATUS: Record<ListedStatus, (now: () => string) => string> = {
  all: () => "true",
  open: () => "p.archived_at is null",
  archived: () => "p.archived_at is not null",
  draft: () => "p.archived_at is null and not p.finalized",
  expired: (now) => `p.archived_at is null and p.finalized and p.deadline < ${now()}`,
  active: (now) => `p.archived_at is null and p.finalized and (p.deadline is null or p.deadline >= ${now()})`,
};

/** Each as its index is read: forwards or backwards as a whole, so that nulls stand where the index has them. */
const ORDER: Record<ListedSort, string> = {
  newest: "p.created_at desc, p.id desc",
  oldest: "p.created_at, p.id",
  title: "lower(p.title), p.id",
  deadline: "p.deadline, p.id",
};

/**
 * A page of postings in the order asked for, by keyset, one more than `limit`; one statement however many they are. The
 * index of the order finds the page; steps and labels are looked up for its rows only.
 */
export async function listListedPostings(db: Queries, page: PostingListPage): Promise<ListedPosting[]> {
  const { text, values } = pageStatement(page);
  const rows = await runPrepared<ListedPosting>(db, { text }, values);
  // Inside a transaction moments come as text.
  return rows.map((row) => ({
    ...row,
    deadline: row.deadline && new Date(row.deadline),
    archivedAt: row.archivedAt && new Date(row.archivedAt),
    createdAt: new Date(row.createdAt),
  }));
}

/** The statement behind a page, so that a test can look at its plan. */
export function pageStatement(page: PostingListPage): { text: string; values: unknown[] } {
  const values: unknown[] = [page.workspaceId, page.limit + 1];
  const value: Value = (given) => `$${values.push(given)}`;
  const filters = filtersOf(page, value);
  const order = ORDER[page.sort];
  const branches = continuations(page, value).map(
    (continues) =>
      `(select p.* from postings p where ${[...filters, ...continues].join(" and ")} order by ${order} limit $2)`,
  );
  const text = `
    select p.id, p.title, p.name, p.finalized, p.archived_at as "archivedAt", p.deadline, p.created_at as "createdAt",
      w.slug,
      array(select s.type from workflow_steps s where s.posting_id = p.id order by s.rank) as steps,
      array(select l.label from posting_labels l where l.workspace_id = p.workspace_id and l.posting_id = p.id
        order by lower(l.label)) as labels
    from (select * from (${branches.join(" union all ")}) p order by ${order} limit $2) p
    join workspaces w on w.id = p.workspace_id
    order by ${order}`;
  return { text, values };
}

function filtersOf(page: PostingListPage, value: Value): string[] {
  const filters = ["p.workspace_id = $1", STATUS[page.status](() => value(page.now))];
  if (page.sharedWith !== undefined) {
    filters.push(
      `exists (select 1 from posting_shares s where s.posting_id = p.id and s.user_id = ${value(page.sharedWith)})`,
    );
  }
  if (page.search) {
    const pattern = value(`%${escapeLike(page.search)}%`);
    filters.push(`(p.title ilike ${pattern} or p.name ilike ${pattern})`);
  }
  if (page.label !== undefined) {
    filters.push(
      `exists (select 1 from posting_labels l where l.workspace_id = $1 and l.posting_id = p.id and l.label = ${value(page.label)})`,
    );
  }
  return filters;
}

/**
 * What comes after the last row of the page before. Deadlines end in a stretch of nulls, which no comparison reaches: it
 * is a branch of its own, so that each branch is one range of the index.
 */
function continuations({ sort, after }: PostingListPage, value: Value): string[][] {
  if (!after) return [[]];
  const id = value(after.id);
  if (sort === "newest") return [[`(p.created_at, p.id) < (${value(after.createdAt)}, ${id})`]];
  if (sort === "oldest") return [[`(p.created_at, p.id) > (${value(after.createdAt)}, ${id})`]];
  if (sort === "title") return [[`(lower(p.title), p.id) > (lower(${value(after.title)}), ${id})`]];
  const without = "p.deadline is null";
  if (after.deadline === null) return [[without, `p.id > ${id}`]];
  return [[`(p.deadline, p.id) > (${value(after.deadline)}, ${id})`], [without]];
}
