import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showVoice } from "./show";

/** Newest first; see `listKind`. @throws AppError invalid when `starting_after` names none */
export const listVoices: Verb<"listVoices"> = (ctx, { query }) =>
  listKind(ctx, "voice", showVoice, "/api/v2/voices", query);
