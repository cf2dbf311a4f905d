import type { ServedFile } from "@/lib/providers/media/serve-range";
import { findAnswerFileByKey } from "@/lib/store/answers";
import { findRecordingByKey } from "@/lib/store/conversations";
import { findExportByKey } from "@/lib/store/exports";
import { findResumeByKey } from "@/lib/store/screenings";
import type { House } from "../context";

const RESUME_TYPES: Record<string, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The stored file behind a media key, with its type and, unless it is shown in the page, the name to save it under. */
export async function findDownload(house: House, key: string): Promise<ServedFile | undefined> {
  const recording = await findRecordingByKey(house.db, key);
  if (recording) return { path: await house.media.path(key), mimeType: recording.mimeType ?? "video/webm" };
  const resume = await findResumeByKey(house.db, key);
  if (!resume) return (await findAnswerFile(house, key)) ?? findExport(house, key);
  return {
    path: await house.media.path(key),
    mimeType: RESUME_TYPES[resume.kind] ?? "application/octet-stream",
    downloadName: resume.fileName,
  };
}

/** As plain bytes, so that whatever somebody sent is saved and never opened in a page. */
async function findAnswerFile(house: House, key: string): Promise<ServedFile | undefined> {
  const file = await findAnswerFileByKey(house.db, key);
  return (
    file && { path: await house.media.path(key), mimeType: "application/octet-stream", downloadName: file.fileName }
  );
}

async function findExport(house: House, key: string): Promise<ServedFile | undefined> {
  if (!(await findExportByKey(house.db, key))) return undefined;
  return { path: await house.media.path(key), mimeType: "application/json", downloadName: key.split("/").at(-1) };
}
