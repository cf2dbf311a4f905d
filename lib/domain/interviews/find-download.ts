import type { ServedFile } from "@/lib/providers/media/serve-range";
import { findRecordingByKey } from "@/lib/store/conversations";
import { findResumeByKey } from "@/lib/store/screenings";
import type { House } from "../context";

const RESUME_TYPES: Record<string, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The stored file behind a media key, with its type and, for a resume, the name to save it under. */
export async function findDownload(house: House, key: string): Promise<ServedFile | undefined> {
  const recording = await findRecordingByKey(house.db, key);
  if (recording) return { path: await house.media.path(key), mimeType: recording.mimeType ?? "video/webm" };
  const resume = await findResumeByKey(house.db, key);
  if (!resume) return undefined;
  return {
    path: await house.media.path(key),
    mimeType: RESUME_TYPES[resume.kind] ?? "application/octet-stream",
    downloadName: resume.fileName,
  };
}
