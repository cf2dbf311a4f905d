/** Pages of the service that are looked through for one page of ours: 2,000 rows. */
const PAGES = 20;
const PAGE_ROWS = 100;

export type Page<Row> = { data: Row[]; pagination: { has_more: boolean } };

type At = { limit: number; starting_after: string | undefined };

/**
 * A page of those rows of a hosted list that have one of these ids: looks through the list in its order until the page is
 * full or every id was seen. `read` asks the service for a page of it.
 */
export async function listAmong<Row extends { id: string }>(
  read: (at: At) => Promise<Page<Row>>,
  asked: At,
  ids: Set<string>,
): Promise<Page<Row>> {
  const found: Row[] = [];
  let after = asked.starting_after;
  let isMore = ids.size > 0;
  for (let page = 0; isMore && found.length <= asked.limit && found.length < ids.size && page < PAGES; page++) {
    const answer = await read({ limit: PAGE_ROWS, starting_after: after });
    found.push(...answer.data.filter((row) => ids.has(row.id)));
    after = answer.data.at(-1)?.id;
    isMore = answer.pagination.has_more && after !== undefined;
  }
  return { data: found.slice(0, asked.limit), pagination: { has_more: found.length > asked.limit } };
}
