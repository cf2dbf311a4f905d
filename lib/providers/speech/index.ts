import { openAiTranscriber } from "./openai-transcriber";
import type { Transcriber } from "./port";

export { speechScore } from "./speech-score";
export { TranscriptionFailed, type TranscriptionFailure } from "./transcription-failed";

/**
 * The speech-to-text this installation uses.
 * In: the environment, already checked. Out: a transcriber when AI_BASE_URL and STT_MODEL are both set; null when there
 * is none, and candidates' words then come from typing or from a person.
 */
export function configuredTranscriber(env: {
  AI_BASE_URL?: string;
  AI_API_KEY?: string;
  STT_MODEL?: string;
}): Transcriber | null {
  if (!env.AI_BASE_URL || !env.STT_MODEL) return null;
  return openAiTranscriber({ baseUrl: env.AI_BASE_URL, apiKey: env.AI_API_KEY || undefined, model: env.STT_MODEL });
}
