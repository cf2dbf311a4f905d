import { countRequestsByDay } from "@/lib/store/api-requests";
import type { Verb } from "../context";
import { apiKeyOrRefuse } from "./find-api-key";

const DAYS = 30;

/** Refused are the requests that were answered with 400 or more. */
export const getKeyUsage: Verb<"getKeyUsage"> = async (ctx, { params }) => {
  const key = await apiKeyOrRefuse(ctx, params.key_id);
  return { data: await countRequestsByDay(ctx.db, key.id, DAYS) };
};
