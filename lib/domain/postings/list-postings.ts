import type { Verb } from "../context";
import { pageOfPostings } from "./posting-page";

export const listPostings: Verb<"listPostings"> = (ctx, { query }) => pageOfPostings(ctx, query);
