import type { Verb } from "../context";
import { pageOfPostings } from "./posting-page";

/**
 * One page of the postings that the caller may see, in full, newest first.
 * @throws AppError invalid when `starting_after` names none
 */
export const listPostings: Verb<"listPostings"> = (ctx, { query }) => pageOfPostings(ctx, query);
