import { AppError } from "@/lib/contract/errors";
import { readVoiceSample } from "@/lib/providers/voices/voice-samples";
import { type Verb, workspaceOf } from "../context";
import { FIELDS } from "./fields";
import { itemOrRefuse } from "./find-item";

/** The voice's spoken sample. Voices that an admin added have none. */
export const getVoicePreview: Verb<"getVoicePreview"> = async (ctx, { params }) => {
  const row = await itemOrRefuse(ctx.db, { workspaceId: workspaceOf(ctx), kind: "voice", id: params.voice_id });
  const bytes = await readVoiceSample(FIELDS.voice.parse(row.fields));
  if (!bytes) throw new AppError("not_found", `There is no sample of the voice "${row.name}".`);
  return { bytes };
};
