import type { Client } from "@/lib/client/create-client";
import { AppError } from "@/lib/contract/errors";
import type { PortalState } from "@/lib/contract/portal";
import { demoPath, readBytes, readJson } from "./files";
import type { DemoPerson } from "./people";
import { Recorded, replyTo, Script } from "./reply";

const CHUNK_BYTES = 64 * 1024;

/**
 * Gives a person's answers until they leave or all is asked, then finishes. Where a recording of the words is there it
 * is sent and the answers are spoken, else they are typed. Null when the person leaves before the end.
 */
export async function takeInterview(
  candidate: Client,
  params: { token: string },
  one: DemoPerson,
  scriptPath: string[],
): Promise<PortalState | null> {
  const script = await readJson(demoPath(...scriptPath), Script);
  if (!script) throw new Error(`The demo's script ${scriptPath.join("/")} is missing.`);
  const recording = one.recording && (await readBytes(demoPath(...one.recording, "recording.webm")));
  const recorded =
    (recording && one.recording && (await readJson(demoPath(...one.recording, "answers.json"), Recorded))) || [];

  // The same after a killed start, which then still holds the interview.
  const tab_id = `demo-${one.person.email}`.slice(0, 64);
  let state = await candidate.startInterview({ params, body: { tab_id } });
  if (recording && recorded.length > 0) await sendRecording(candidate, params.token, tab_id, recording);
  while (state.prompt && state.answered.length < (one.answers ?? Number.POSITIVE_INFINITY)) {
    const reply = replyTo(state.prompt, state.answered, script, recorded);
    state = await candidate.submitAnswer({ params, body: { tab_id, prompt_id: state.prompt.id, ...reply } });
  }
  return state.prompt ? null : candidate.finishInterview({ params, body: { tab_id } });
}

/** Sends what is not stored yet of part 0, as a browser would while it records. */
async function sendRecording(
  candidate: Client,
  token: string,
  tab_id: string,
  bytes: Buffer<ArrayBuffer>,
): Promise<void> {
  let offset = 0;
  while (offset < bytes.byteLength) {
    const chunk = bytes.subarray(offset, offset + CHUNK_BYTES);
    try {
      const query = { offset, tab_id, mime_type: "video/webm" };
      offset = (await candidate.appendRecording({ params: { token, part: 0 }, query, bytes: chunk })).size;
    } catch (error) {
      const stored = error instanceof AppError && /^wrong_offset:(\d+)$/.exec(error.reason ?? "")?.[1];
      if (!stored || Number(stored) <= offset) throw error;
      offset = Number(stored);
    }
  }
}
