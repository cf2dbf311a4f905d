import { MOST_MATCHES } from "@/lib/contract/platform/ats";
import { AtsRefused } from "@/lib/providers/ats/port";
import { type Verb, workspaceOf } from "../context";
import { findAts } from "./find-ats";

const LIMIT = 10;

/**
 * Looks for a person in the ATS by email or by its own id, at most 10 matches unasked. What keeps the ATS from
 * answering is told in the answer, not thrown.
 * @throws AppError bad_request for an ATS that nobody knows
 */
export const resolveAtsCandidate: Verb<"resolveAtsCandidate"> = async (ctx, { body }) => {
  const asked = { email: body.email ?? null, ats_candidate_id: body.ats_candidate_id ?? null };
  const found = await findAts(ctx, body.ats_name);
  if (found.problem !== undefined) {
    return { data: { success: false, status: "not_connected", ...asked, matches: [], error: found.problem } };
  }
  const wanted = {
    email: asked.email,
    id: asked.ats_candidate_id,
    limit: Math.min(Math.max(body.limit ?? LIMIT, 1), MOST_MATCHES),
  };
  try {
    const matches = await found.ats.resolve(workspaceOf(ctx), wanted);
    const status = matches.length > 0 ? "found" : "not_found";
    return { data: { success: true, status, ...asked, matches, error: null } };
  } catch (error) {
    const said = error instanceof AtsRefused ? error.message : "The ATS did not answer. Try again later.";
    if (!(error instanceof AtsRefused)) console.error(`ATS search failed: ${(error as Error).message}`);
    return { data: { success: false, status: "error", ...asked, matches: [], error: said } };
  }
};
