import { readFile } from "node:fs/promises";
import path from "node:path";

/** Where the samples stand; the server always runs from the project's root. */
const FOLDER = path.join("public", "voices");

/** The voices of candidates' browsers that have a spoken sample. */
const SAMPLES = new Set(["en-US-female", "en-US-male", "en-GB-female", "en-GB-male", "es-ES-female", "de-DE-female"]);

/** A voice by its provider and the provider's own id. */
type VoiceName = { provider: string; provider_voice_id: string };

/** Whether there is a sample of the voice. */
export const hasVoiceSample = (voice: VoiceName) =>
  voice.provider === "browser" && SAMPLES.has(voice.provider_voice_id);

/** The voice's sample as MP3; null for a voice that has none. @throws Error when the project's file is missing */
export async function readVoiceSample(voice: VoiceName): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!hasVoiceSample(voice)) return null;
  return new Uint8Array(await readFile(path.join(FOLDER, `${voice.provider_voice_id}.mp3`)));
}
