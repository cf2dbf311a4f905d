import type { z } from "zod";
import type { listPostings } from "@/lib/contract/platform/postings";
import { jsonOf, writeDown } from "@/lib/contract/written";
import { Batches, perDatabase } from "@/lib/store/batches";
import { listShownPostings, type PageOf, readPageVersion, versionOf } from "@/lib/store/posting-pages";
import { findPosting } from "@/lib/store/postings";
import { type Context, workspaceOf } from "../context";
import { noSuchCursor } from "../no-such-cursor";
import { Recent } from "../recent";
import { sharedWith } from "./find-posting";
import { showRead } from "./posting-response";
import { statusUntil } from "./posting-status";

type Page = z.output<(typeof listPostings)["response"]>;
type Asked = { ctx: Context; key: string; rows: PageOf };
type Kept = {
  page: Page;
  /** Of the rows that it was made of. */
  version: string;
  /** The clock changes a posting too, at its deadline. */
  until: number;
};

/** Bytes of pages that are kept for each database. */
const MOST_KEPT = 16 * 1024 * 1024;
const readerOf = perDatabase((_: Context["db"]) => {
  const kept = new Recent<Kept>(MOST_KEPT);
  return new Batches<Asked, Page>(async (same) => {
    const page = same[0] && (await readPage(same[0], kept));
    return page ? same.map(() => page) : [];
  });
});

/**
 * One page of the postings the caller may see, newest first; `starting_after` is the id of the last one of the page
 * before, `search` a part of the title in any case. A page that nothing has changed is given again as it is. Whether
 * anything has is asked of the database for every request, once for all who wait for the same page.
 * @throws AppError invalid when starting_after names none
 */
export async function pageOfPostings(
  ctx: Context,
  query: { limit: number; starting_after?: string | null; search?: string | null },
): Promise<Page> {
  const visible = { workspaceId: workspaceOf(ctx), sharedWith: sharedWith(ctx) };
  const after = query.starting_after ? await findPosting(ctx.db, { ...visible, id: query.starting_after }) : undefined;
  if (query.starting_after && !after) throw noSuchCursor("posting");
  const rows: PageOf = {
    ...visible,
    search: query.search ?? undefined,
    after: after && { createdAt: after.createdAt, id: after.id },
    limit: query.limit,
  };
  const key = JSON.stringify([ctx.appUrl, rows]);
  return readerOf(ctx.db).ask(key, { ctx, key, rows });
}

async function readPage(asked: Asked, kept: Recent<Kept>): Promise<Page> {
  const before = kept.get(asked.key);
  if (before && Date.now() <= before.until) {
    const version = await readPageVersion(asked.ctx.db, asked.rows);
    if (version === before.version) return before.page;
  }
  const anew = await readAnew(asked);
  // An empty page is as cheap to read as to compare.
  if (anew.page.data.length > 0) kept.set(asked.key, anew, jsonOf(anew.page).length);
  return anew.page;
}

async function readAnew({ ctx, rows }: Asked): Promise<Kept> {
  const read = await listShownPostings(ctx.db, rows);
  const shown = read.slice(0, rows.limit);
  const until = Math.min(...shown.map(({ posting }) => statusUntil(posting)));
  const page = writeDown({
    data: shown.map((one) => showRead(ctx, one)),
    pagination: { has_more: read.length > shown.length, total_count: null, url: "/api/v2/postings" },
  });
  return { page, version: versionOf(read), until };
}
