import type { JobPayload } from "@/lib/jobs/queue";
import { buildRecording } from "@/lib/providers/media/build-recording";
import { MediaUnreadable, PartsDiffer } from "@/lib/providers/media/errors";
import { notifyInterviewChange } from "@/lib/store/changes";
import { findRecording, listParts, type PartRow, type RecordingRow, upsertRecording } from "@/lib/store/conversations";
import { findInterview } from "@/lib/store/interviews";
import type { House } from "../context";
import { mediaKey } from "../interviews/media-links";
import { transcribeAnswers } from "./transcribe-answers";

type Outcome = Omit<RecordingRow, "interviewId" | "updatedAt">;

const NOTHING: Outcome = {
  status: "none",
  mediaKey: null,
  mimeType: null,
  hasVideo: false,
  seconds: null,
  partOffsets: {},
};

/**
 * The job behind a finished interview: one seekable file from the recorder's parts, words for what was spoken, then the
 * evaluation. What was done stays done when it is run again. On the `last` try whatever could not be made is marked as
 * such and the evaluation goes on with what is there.
 */
export async function processRecording(
  house: House,
  payload: JobPayload<"process-recording">,
  last: boolean,
): Promise<void> {
  const interview = await findInterview(house.db, payload.interview_id);
  if (!interview) return;
  let recording = await findRecording(house.db, interview.id);
  if (recording?.status !== "ready" && recording?.status !== "none") {
    const outcome = await build(house, interview.id, await listParts(house.db, interview.id), last);
    await house.db.transaction(async (tx) => {
      await upsertRecording(tx, { interviewId: interview.id, ...outcome });
      await notifyInterviewChange(tx, interview.id);
    });
    recording = await findRecording(house.db, interview.id);
  }
  if (house.transcriber && recording?.status === "ready")
    await transcribeAnswers(house, house.transcriber, interview.id, last);
  await house.db.transaction(async (tx) => {
    await house.jobs.enqueue(tx, "evaluate-interview", { interview_id: interview.id }, interview.id);
  });
}

async function build(house: House, interviewId: string, parts: PartRow[], last: boolean): Promise<Outcome> {
  if (parts.length === 0) return NOTHING;
  try {
    return await join(house, interviewId, parts);
  } catch (error) {
    // Nothing in the files can be read, now or later: the parts stay stored as they are.
    const hopeless = error instanceof MediaUnreadable;
    if (!hopeless && !last) throw error;
    console.error(`recording of interview ${interviewId} could not be built: ${(error as Error).message}`);
    return { ...NOTHING, status: "failed" };
  }
}

/** Joins the parts; where some do not fit the first one, those that fit, and the others stay beside it as they came. */
async function join(house: House, interviewId: string, parts: PartRow[]): Promise<Outcome> {
  const paths = new Map<number, string>();
  for (const part of parts) paths.set(part.part, await house.media.path(part.mediaKey));
  const kind = parts[0]?.mimeType.includes("mp4") ? "mp4" : "webm";
  const key = mediaKey(interviewId, `recording.${kind}`);
  const output = await house.media.path(key);
  let joined = parts;
  const run = () => buildRecording({ parts: joined.map((part) => paths.get(part.part) ?? ""), output });
  const built = await run().catch((error: unknown) => {
    if (!(error instanceof PartsDiffer)) throw error;
    const fits = new Set(error.parts.filter((part) => part.joins).map((part) => part.path));
    joined = parts.filter((part) => fits.has(paths.get(part.part) ?? ""));
    return run();
  });
  return {
    status: "ready",
    mediaKey: key,
    mimeType: built.mimeType,
    hasVideo: built.hasVideo,
    seconds: built.seconds,
    partOffsets: Object.fromEntries(joined.map((part, index) => [String(part.part), built.partOffsets[index] ?? 0])),
  };
}
