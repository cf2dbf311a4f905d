import { noteKeys, notes, tabId } from "@/components/portal/notes";
import { indexedDbChunkStore } from "@/components/portal/recorder/chunk-store";
import { UploadQueue } from "@/components/portal/recorder/upload-queue";
import type { PortalState } from "@/lib/contract/portal";
import { interviewClient } from "@/lib/queries/portal";
import { InterviewSession } from "./session";
import { keptAnswers } from "./unsent-answers";

export type OpenSession = { session: InterviewSession; queue: UploadQueue };

/** Seconds since the page was opened, on a clock that never jumps. */
export const pageSeconds = () => performance.now() / 1000;

/** Wires one interview of this page: its queue to the server and to this browser's store. */
export function openSession(given: {
  token: string;
  interviewId: string;
  onFinished: (state: PortalState) => void;
  onStageChange: () => void;
}): OpenSession {
  const { token, interviewId } = given;
  const tab = tabId();
  const queue = new UploadQueue({
    send: ({ part, offset, mimeType, bytes }) =>
      interviewClient.appendRecording({
        params: { token, part },
        query: { offset, tab_id: tab, mime_type: mimeType },
        bytes,
      }),
    store: indexedDbChunkStore(interviewId),
    onGap: (part) => void session.restartPart(part),
  });
  const session = new InterviewSession({
    token,
    tabId: tab,
    client: interviewClient,
    queue,
    unsent: keptAnswers(interviewId),
    now: pageSeconds,
    onFinished: given.onFinished,
    onStageChange: given.onStageChange,
  });
  return { session, queue };
}

/** Whether the questions are read out in this browser. */
export const mutedNote = {
  read: () => notes.read(noteKeys.muted) === "yes",
  write: (isMuted: boolean) => {
    if (isMuted) notes.write(noteKeys.muted, "yes");
    else notes.remove(noteKeys.muted);
  },
};
