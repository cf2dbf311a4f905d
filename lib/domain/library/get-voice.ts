import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showVoice } from "./show";

export const getVoice: Verb<"getVoice"> = (ctx, { params }) => getKind(ctx, "voice", showVoice, params.voice_id);
