import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showVoice } from "./show";

export const listVoices: Verb<"listVoices"> = (ctx, { query }) =>
  listKind(ctx, "voice", showVoice, "/api/v2/voices", query);
