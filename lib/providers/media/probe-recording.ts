import { surveyRecording, toMilliseconds } from "./survey-recording";

/**
 * Measures a raw recording part as the browser sent it: without a duration in its header, its tail possibly cut at any
 * byte. Reads the whole file, with little memory.
 * @param path of a WebM, Matroska or MP4 file.
 * @returns `seconds` from the first packet to the end of the last whole one; `hasVideo` and `hasAudio` tell whether there
 * is at least one packet of that kind; `mimeType` with codecs, such as `video/webm; codecs="vp8, opus"`.
 * Throws `MediaUnreadable` when no packet can be read, and the system's error when the file cannot be opened or read.
 */
export async function probeRecording(
  path: string,
): Promise<{ seconds: number; hasVideo: boolean; hasAudio: boolean; mimeType: string }> {
  const { start, end, tracks, mimeType } = await surveyRecording(path);
  const has = (kind: "video" | "audio") => tracks.some((track) => track.kind === kind && track.packets > 0);
  return { seconds: toMilliseconds(end - start), hasVideo: has("video"), hasAudio: has("audio"), mimeType };
}
