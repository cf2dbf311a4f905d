import type { UploadState } from "@/components/portal/recorder/upload-queue";

/** A recorder hands over about 110 KB every two seconds; what is below is simply on its way. */
const ON_ITS_WAY_BYTES = 400_000;

export type UploadWords = { tone: "success" | "info" | "warning" | "danger"; words: string };

/** How safe everything is at this moment, in one quiet sentence that does not flicker. */
export function uploadWords(upload: UploadState, isOffline: boolean): UploadWords {
  if (upload.status === "refused") {
    return { tone: "danger", words: upload.message ?? "The recording is not taken any more. You can go on by typing." };
  }
  if (isOffline || upload.status === "waiting") {
    return { tone: "warning", words: "Connection lost: your answer is kept here and sent when it is back." };
  }
  if (upload.pendingBytes > ON_ITS_WAY_BYTES) return { tone: "info", words: "Saving your recording" };
  return { tone: "success", words: "Everything is saved" };
}
