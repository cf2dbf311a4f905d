import { AppError } from "@/lib/contract/errors";
import type { InputOf, OutputOf } from "@/lib/contract/operation";
import { can } from "@/lib/contract/permissions";
import { UNTITLED } from "@/lib/contract/plan/content";
import { platform } from "@/lib/contract/platform";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import type { listPostingRows, PostingListRow } from "@/lib/contract/workspace/postings";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { listDraftsWithoutPosting } from "@/lib/store/plans";
import { listLabelledIds, listLabelsOf } from "@/lib/store/posting-labels";
import { type Context, workspaceOf } from "../context";
import { groupBy } from "../group-by";
import { noSuchCursor } from "../no-such-cursor";
import { askHosted } from "./ask-hosted";
import { UNAVAILABLE } from "./features";
import { listAmong, type Page } from "./list-among";
import { sharedIds } from "./sharing";

type Query = InputOf<typeof listPostingRows>["query"];

/**
 * The rows of the list from a hosted service, with our own labels; counts are asked for apart, since there they cost a
 * request for each posting.
 * @throws AppError conflict with reason "hosted" for a filter or an order that the service has not
 */
export async function listHostedRows(
  ctx: Context,
  hosted: Hosted,
  query: Query,
): Promise<OutputOf<typeof listPostingRows>> {
  if ((query.status && query.status !== "all") || query.sort !== "newest") {
    throw new AppError("conflict", UNAVAILABLE.listFilters.reason, { reason: "hosted" });
  }
  const { data, pagination } = await pageOf(ctx, hosted, query);
  const ids = data.map(({ id }) => id);
  const labels = groupBy(await listLabelsOf(ctx.db, workspaceOf(ctx), ids), (row) => row.postingId);
  return {
    data: [
      ...(await draftsOf(ctx, query)),
      ...data.map((posting) =>
        show(
          posting,
          (labels.get(posting.id) ?? []).map(({ label }) => label),
        ),
      ),
    ],
    pagination: { has_more: pagination.has_more, total_count: null, url: "/api/workspace/posting-rows" },
    narrows: UNAVAILABLE.listFilters.reason,
  };
}

/** Drafts that the service knows nothing of yet stand before its first page, for those who may edit them. */
async function draftsOf(ctx: Context, query: Query): Promise<PostingListRow[]> {
  const mayEdit = ctx.actor.kind === "user" && can(ctx.actor.role, "postings.write");
  if (!mayEdit || query.starting_after || query.label) return [];
  const wanted = query.search?.trim().toLowerCase() ?? "";
  const drafts = await listDraftsWithoutPosting(ctx.db, workspaceOf(ctx));
  return drafts
    .map(({ id, title, createdAt }) => ({
      id,
      title: typeof title === "string" && title.trim() ? title : UNTITLED,
      name: null,
      status: "draft",
      archived: false,
      finalized: false,
      candidate_url: null,
      steps: [],
      deadline: null,
      created_at: createdAt.getTime() / 1000,
      ended_at: null,
      labels: [],
      counts: null,
    }))
    .filter((draft) => draft.title.toLowerCase().includes(wanted));
}

async function pageOf(ctx: Context, hosted: Hosted, query: Query): Promise<Page<PostingResponse>> {
  const shared = await sharedIds(ctx);
  const after = query.starting_after ?? undefined;
  if (shared && after !== undefined && !shared.has(after)) {
    throw noSuchCursor("posting");
  }
  const read = (at: { limit: number; starting_after: string | undefined }) =>
    askHosted(hosted, platform.listPostings, { query: { ...at, search: query.search?.trim() || undefined } });
  const asked = { limit: query.limit, starting_after: after };
  const ids = await among(ctx, shared, query.label ?? undefined);
  return ids ? listAmong(read, asked, ids) : read(asked);
}

/** Ids of the postings that may be listed; undefined for all of them. */
async function among(
  ctx: Context,
  shared: Set<string> | undefined,
  label: string | undefined,
): Promise<Set<string> | undefined> {
  if (label === undefined) return shared;
  const labelled = await listLabelledIds(ctx.db, workspaceOf(ctx), label);
  return new Set(labelled.filter((id) => !shared || shared.has(id)));
}

function show(posting: PostingResponse, labels: string[]): PostingListRow {
  const isOver = posting.deadline !== null && posting.deadline * 1000 < Date.now();
  return {
    id: posting.id,
    title: posting.title,
    name: posting.name,
    status: posting.status,
    archived: posting.archived,
    finalized: posting.finalized,
    candidate_url: posting.urls?.candidate_url ?? null,
    steps: posting.workflow.map(({ type }) => type),
    deadline: posting.deadline,
    created_at: posting.created_at,
    // When it was archived the hosted API does not tell.
    ended_at: isOver && !posting.archived ? posting.deadline : null,
    labels,
    counts: null,
  };
}
