import { AppError } from "@/lib/contract/errors";
import { findInterview, listInterviewRows } from "@/lib/store/interviews";
import type { Verb } from "../context";
import { noSuchCursor } from "../no-such-cursor";
import { postingOrRefuse } from "../postings/find-posting";
import { showCandidates } from "./candidate-response";

/**
 * One page of a posting's candidates without tests, newest first; both ends of the time window (Unix seconds) belong to
 * it.
 * @throws AppError bad_request for a window that ends before it begins, invalid when `starting_after` names none
 */
export const listCandidates: Verb<"listCandidates"> = async (ctx, { params, query }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const { created_after: from, created_before: until } = query;
  if (from != null && until != null && until < from) {
    throw new AppError("bad_request", "created_before is earlier than created_after.");
  }
  const after = query.starting_after ? await findInterview(ctx.db, query.starting_after) : undefined;
  if (query.starting_after && after?.postingId !== posting.id) {
    throw noSuchCursor("candidate of this posting");
  }
  const rows = await listInterviewRows(ctx.db, {
    postingId: posting.id,
    createdFrom: from == null ? undefined : new Date(from * 1000),
    createdUntil: until == null ? undefined : new Date(until * 1000),
    after,
    limit: query.limit,
  });
  const page = rows.slice(0, query.limit);
  return {
    data: await showCandidates(ctx, page),
    pagination: {
      has_more: rows.length > page.length,
      total_count: null,
      url: `/api/v2/postings/${posting.id}/candidates`,
    },
  };
};
