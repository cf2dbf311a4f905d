import { open } from "node:fs/promises";
import { CustomSource, Input, type InputAudioTrack, type InputVideoTrack, MATROSKA, MP4, QTFF, WEBM } from "mediabunny";
import { type ByteWindow, byteWindow } from "./byte-window";
import { asUnreadable, MediaUnreadable } from "./errors";
import { readFully } from "./file-io";
import { type ReadablePart, readablePartOfMp4, readablePartOfWebm } from "./readable-part";

export type RecordingTrack = InputVideoTrack | InputAudioTrack;

/** The two families of files browsers record: WebM (and Matroska, which Chromium uses for H.264) and MP4. */
export type Container = "webm" | "mp4";

/** An opened recording: `tracks` holds at most one video and one audio track, video first. `close` frees the file. */
type OpenRecording = {
  container: Container;
  input: Input;
  tracks: RecordingTrack[];
  close: () => Promise<void>;
};

/**
 * Opens a WebM, Matroska or MP4 file, whole or with a tail cut at any byte, for reading packets with little memory.
 * A cut tail is hidden up to the last whole packet; the file on disk is never changed.
 * Throws `MediaUnreadable` when there is no recording in it, and the system's error when the file cannot be opened.
 */
export async function openRecording(path: string): Promise<OpenRecording> {
  const file = await open(path, "r");
  let input: Input | undefined;
  const close = async () => {
    input?.dispose();
    await file.close();
  };
  try {
    const { size } = await file.stat();
    const bytes = byteWindow(file, size);
    const container = await containerOf(bytes);
    const part = container === "webm" ? await readablePartOfWebm(bytes) : await readablePartOfMp4(bytes);
    input = new Input({
      formats: [WEBM, MATROSKA, MP4, QTFF],
      source: new CustomSource({
        getSize: () => part.end,
        read: async (start, end) => patched(await readFully(file, start, end), start, part),
        prefetchProfile: "fileSystem",
      }),
    });
    const tracks = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()].filter((t) => t !== null);
    if (tracks.length === 0) throw new MediaUnreadable("This recording has neither a video nor an audio track.");
    return { container, input, tracks, close };
  } catch (error) {
    await close();
    throw asUnreadable(error);
  }
}

async function containerOf(bytes: ByteWindow): Promise<Container> {
  const head = await bytes.at(0, 8);
  if (head.byteLength === 8 && head.getUint32(0) === 0x1a45dfa3) return "webm";
  if (head.byteLength === 8 && head.getUint32(4) === 0x66747970) return "mp4"; // "ftyp"
  throw new MediaUnreadable("This file is neither a WebM nor an MP4 recording.");
}

function patched(bytes: Uint8Array, start: number, { patch }: ReadablePart): Uint8Array {
  patch?.bytes.forEach((byte, index) => {
    const at = patch.at + index - start;
    if (at >= 0 && at < bytes.length) bytes[at] = byte;
  });
  return bytes;
}
