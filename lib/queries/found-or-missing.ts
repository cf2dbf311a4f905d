import { type FetchQueryOptions, QueryClient, type QueryKey } from "@tanstack/react-query";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/contract/errors";

/**
 * Prefetches the one query a page stands on; what does not exist becomes the not-found page, any other refusal the error
 * page.
 */
export async function foundOrMissing<T, K extends QueryKey>(
  query: FetchQueryOptions<T, Error, T, K>,
): Promise<QueryClient> {
  const queries = new QueryClient();
  try {
    await queries.fetchQuery({ ...query, retry: false });
  } catch (error) {
    const isMissing =
      error instanceof AppError &&
      // With a hosted service, candidates' pages are elsewhere: a link to one here leads nowhere.
      (error.code === "not_found" || error.code === "invalid" || error.reason === "hosted");
    if (isMissing) notFound();
    throw error;
  }
  return queries;
}
