import type { InputOf } from "@/lib/contract/operation";
import { idsOf } from "@/lib/contract/plan/content";
import { stepCell, WORKFLOW } from "@/lib/contract/plan/paths";
import type { listPostingRows as declared, PostingCounts, PostingListRow } from "@/lib/contract/workspace/postings";
import { listPlannedSteps } from "@/lib/store/plans";
import { type CountsRow, countInterviews } from "@/lib/store/posting-counts";
import { type ListedPosting, listListedPostings } from "@/lib/store/posting-list";
import { findPosting } from "@/lib/store/postings";
import { listSteps } from "@/lib/store/workflow-steps";
import { type Context, type Verb, workspaceOf } from "../context";
import { listHostedRows } from "../hosted/list-hosted-rows";
import { noSuchCursor } from "../no-such-cursor";
import { seconds } from "../seconds";
import { sharedWith } from "./find-posting";
import { candidateUrl } from "./posting-response";
import { postingStatus } from "./posting-status";

type Query = InputOf<typeof declared>["query"];

/**
 * A few queries however many rows: the last row of the page before, the page, the counts of its postings, and what the
 * editors of its drafts made of their steps.
 */
export const listPostingRows: Verb<"listPostingRows"> = async (ctx, { query }) => {
  if (ctx.hosted) return listHostedRows(ctx, ctx.hosted, query);
  const now = new Date();
  const rows = await pageOf(ctx, query, now);
  const page = rows.slice(0, query.limit);
  const ids = page.map(({ id }) => id);
  const [counted, planned] = await Promise.all([countInterviews(ctx.db, ids), plannedSteps(ctx, page)]);
  const counts = new Map(counted.map((row) => [row.postingId, row]));
  return {
    data: page.map((row) => show(ctx, { ...row, steps: planned.get(row.id) ?? row.steps }, counts.get(row.id), now)),
    pagination: { has_more: rows.length > page.length, total_count: null, url: "/api/workspace/posting-rows" },
    narrows: null,
  };
};

async function pageOf(ctx: Context, query: Query, now: Date): Promise<ListedPosting[]> {
  const visible = { workspaceId: workspaceOf(ctx), sharedWith: sharedWith(ctx) };
  const after = query.starting_after ? await findPosting(ctx.db, { ...visible, id: query.starting_after }) : undefined;
  if (query.starting_after && !after) throw noSuchCursor("posting");
  return listListedPostings(ctx.db, {
    ...visible,
    search: query.search?.trim() || undefined,
    label: query.label ?? undefined,
    status: query.status ?? "open",
    sort: query.sort,
    after,
    limit: query.limit,
    now,
  });
}

/** The types of the steps of drafts as they stand in the editor, by posting; a draft is all that was made of it so far. */
async function plannedSteps(ctx: Context, page: ListedPosting[]): Promise<Map<string, string[]>> {
  const drafts = page.filter(({ finalized }) => !finalized).map(({ id }) => id);
  if (drafts.length === 0) return new Map();
  const [cells, steps] = await Promise.all([
    listPlannedSteps(ctx.db, workspaceOf(ctx), drafts),
    listSteps(ctx.db, drafts),
  ]);
  const types = new Map<string, unknown>(steps.map(({ id, type }) => [stepCell(id, "type"), type]));
  for (const { path, value } of cells) if (path !== WORKFLOW) types.set(path, value);
  const planned = new Map<string, string[]>();
  for (const { postingId, path, value } of cells) {
    if (path !== WORKFLOW || postingId === null) continue;
    planned.set(
      postingId,
      idsOf(value).map((id) => String(types.get(stepCell(id, "type")))),
    );
  }
  return planned;
}

function show(ctx: Context, row: ListedPosting, counts: CountsRow | undefined, now: Date): PostingListRow {
  return {
    id: row.id,
    title: row.title,
    name: row.name,
    status: postingStatus(row, now),
    archived: row.archivedAt !== null,
    finalized: row.finalized,
    candidate_url: candidateUrl(ctx.appUrl, row.slug, row.name),
    steps: row.steps,
    deadline: seconds(row.deadline),
    created_at: seconds(row.createdAt),
    ended_at: seconds(endedAt(row, now)),
    labels: row.labels,
    counts: showCounts(row.id, counts),
  };
}

/** What was counted of a posting; nothing counted is none. */
export const showCounts = (postingId: string, row: CountsRow | undefined): PostingCounts => ({
  posting_id: postingId,
  total: row?.total ?? 0,
  in_progress: row?.inProgress ?? 0,
  completed: row?.completed ?? 0,
  knocked_out: row?.knockedOut ?? 0,
  average_score: row?.averageScore ?? null,
});

/** Pure: since when nobody new is taken. */
function endedAt(posting: { archivedAt: Date | null; deadline: Date | null }, now: Date): Date | null {
  const { archivedAt, deadline } = posting;
  if (!deadline || deadline >= now) return archivedAt;
  return archivedAt && archivedAt < deadline ? archivedAt : deadline;
}
