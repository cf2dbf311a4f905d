import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showVoice } from "./show";

/** @throws AppError not_found, also for an item of another kind */
export const getVoice: Verb<"getVoice"> = (ctx, { params }) => getKind(ctx, "voice", showVoice, params.voice_id);
