import { z } from "zod";
import { MediaUnreadable } from "../media/errors";
import { probeRecording } from "../media/probe-recording";
import type { Segment, Transcriber } from "./port";
import { postWithRetries } from "./post-with-retries";
import { recordingForm } from "./recording-form";
import { TranscriptionFailed } from "./transcription-failed";

/** An hour of speech takes a small local model minutes. */
const TIMEOUT_MS = 10 * 60_000;
const SPOKEN_WORDS_PER_SECOND = 2.5;

const seconds = z.coerce.number().nonnegative();
const reply = z.object({
  text: z.string(),
  duration: seconds.nullish(),
  segments: z
    .array(
      z.object({
        text: z.string(),
        start: seconds,
        end: seconds,
        no_speech_prob: z.number().nullish(),
        avg_logprob: z.number().nullish(),
      }),
    )
    .nullish(),
});
type Reply = z.infer<typeof reply>;

type OpenAiTranscriberOptions = {
  /** Up to and with its version, for example https://api.openai.com/v1. */
  baseUrl: string;
  /** Left out for local services that want none. */
  apiKey?: string;
  model: string;
  /** Most milliseconds for one request, 600,000 when left out. */
  timeoutMs?: number;
};

function refusal(status: number): TranscriptionFailed {
  if (status === 401 || status === 403) {
    return new TranscriptionFailed(
      "refused",
      `The transcription service refused the key (${status}). Check AI_API_KEY.`,
    );
  }
  if (status === 404) {
    const sentence = "The transcription service knows no such address or model (404). Check AI_BASE_URL and STT_MODEL.";
    return new TranscriptionFailed("refused", sentence);
  }
  if (status === 413) {
    return new TranscriptionFailed("refused", "The recording is too large for the transcription service (413).");
  }
  return new TranscriptionFailed("refused", `The transcription service refused the recording (${status}).`);
}

function parsedReply(body: string): Reply {
  try {
    return reply.parse(JSON.parse(body));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    throw new TranscriptionFailed("unusable_reply", "The transcription service's answer could not be read.");
  }
}

/** The length of a recording nobody told the times of: measured, else reckoned from an ordinary speaking rate. */
async function lengthOf(path: string, text: string): Promise<number> {
  try {
    return (await probeRecording(path)).seconds;
  } catch (error) {
    if (!(error instanceof MediaUnreadable)) throw error;
    return text.split(/\s+/u).length / SPOKEN_WORDS_PER_SECOND;
  }
}

async function segmentsOf({ text, duration, segments }: Reply, path: string): Promise<Segment[]> {
  if (segments && segments.length > 0) {
    return (
      segments
        // Whisper writes "Thank you." into silence; these two marks are its own test for that.
        .filter((segment) => !((segment.no_speech_prob ?? 0) > 0.6 && (segment.avg_logprob ?? 0) < -1))
        .map(({ text, start, end }) => ({ text: text.trim(), start, end: Math.max(start, end) }))
        .filter((segment) => segment.text !== "")
    );
  }
  const whole = text.trim();
  return whole === "" ? [] : [{ text: whole, start: 0, end: duration ?? (await lengthOf(path, whole)) }];
}

/**
 * Speech-to-text by any service with OpenAI's `POST {baseUrl}/audio/transcriptions`.
 * In: the endpoint. Out: a Transcriber. It asks for segments with times; where a model refuses that, or the service
 * returns text alone, the whole recording is one segment.
 */
export function openAiTranscriber({
  baseUrl,
  apiKey,
  model,
  timeoutMs = TIMEOUT_MS,
}: OpenAiTranscriberOptions): Transcriber {
  const url = `${baseUrl.replace(/\/+$/u, "")}/audio/transcriptions`;
  const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
  let givesTimes = true;

  return {
    name: model,
    async transcribe({ signal, ...recording }) {
      const post = (timed: boolean) =>
        postWithRetries({ url, headers, body: () => recordingForm(recording, model, timed), timeoutMs, signal });

      let answer = await post(givesTimes);
      if (givesTimes && (answer.status === 400 || answer.status === 422)) {
        answer = await post(false);
        if (answer.status < 400) givesTimes = false;
      }
      if (answer.status >= 300) throw refusal(answer.status);
      return { segments: await segmentsOf(parsedReply(answer.body), recording.path) };
    },
  };
}
