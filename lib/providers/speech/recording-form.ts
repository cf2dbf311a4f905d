import { openAsBlob } from "node:fs";
import { TranscriptionFailed } from "./transcription-failed";

const EXTENSIONS: Record<string, string> = {
  mpeg: "mp3",
  "x-wav": "wav",
  "vnd.wave": "wav",
  "x-m4a": "m4a",
  "x-matroska": "mkv",
  quicktime: "mov",
};

/**
 * The form a transcription service wants.
 * In: the recording, the model, the language, and whether to ask for segments with times. Out: a form that reads the
 * file from the disk as it is sent, never whole into memory. Throws TranscriptionFailed for a missing or empty file.
 */
export async function recordingForm(
  { path, mimeType, language }: { path: string; mimeType: string; language?: string },
  model: string,
  timed: boolean,
): Promise<FormData> {
  // Services go by the file's name, and some refuse a type with codecs.
  const type = mimeType.split(";")[0]?.trim().toLowerCase() ?? "";
  const subtype = type.split("/")[1] ?? "webm";

  const form = new FormData();
  form.set("file", await opened(path, type), `recording.${EXTENSIONS[subtype] ?? subtype}`);
  form.set("model", model);
  form.set("response_format", timed ? "verbose_json" : "json");
  if (timed) form.set("timestamp_granularities[]", "segment");
  const iso639 = language?.split("-")[0]?.toLowerCase();
  if (iso639) form.set("language", iso639);
  return form;
}

async function opened(path: string, type: string): Promise<Blob> {
  try {
    const blob = await openAsBlob(path, { type });
    if (blob.size > 0) return blob;
  } catch (error) {
    // Node says so, with no more reason, of every file it cannot open.
    if (!(error instanceof TypeError)) throw error;
    throw new TranscriptionFailed("unreadable_input", "The recording could not be opened.");
  }
  throw new TranscriptionFailed("unreadable_input", "The recording is empty.");
}
