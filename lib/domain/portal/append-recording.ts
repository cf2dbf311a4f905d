import { AppError } from "@/lib/contract/errors";
import { MAX_RECORDING_BYTES } from "@/lib/contract/portal";
import { insertPart, listParts } from "@/lib/store/conversations";
import { findInterview, listStepStates } from "@/lib/store/interviews";
import { interviewOf, type Verb } from "../context";
import { mediaKey } from "../interviews/media-links";
import { holdOrRefuse } from "./hold-interview";

const RECORDED = /^(video|audio)\/(webm|mp4|ogg)/;

/** Adds a chunk to a part. Leftovers of an earlier part may follow later, from the tab that holds the interview. */
export const appendRecording: Verb<"appendRecording"> = async (ctx, { params, query, body }) => {
  const id = interviewOf(ctx);
  if (!RECORDED.test(query.mime_type))
    throw new AppError("invalid", "This browser records in a format that is not supported.");
  const interview = await findInterview(ctx.db, id);
  const step = (await listStepStates(ctx.db, [id])).find((state) => state.type === "web_interview");
  if (!interview || step?.status !== "in_progress") {
    throw new AppError("conflict", "The interview is not running.", { reason: "wrong_stage" });
  }
  await holdOrRefuse(ctx.db, id, query.tab_id);
  const parts = await listParts(ctx.db, id);
  let part = parts.find((row) => row.part === params.part);
  if (!part) {
    const key = mediaKey(id, `part-${params.part}.${query.mime_type.includes("mp4") ? "mp4" : "webm"}`);
    part = { interviewId: id, part: params.part, mediaKey: key, mimeType: query.mime_type, createdAt: new Date() };
    await insertPart(ctx.db, part);
  }
  const sizes = await Promise.all(parts.map(async (row) => (await ctx.media.size(row.mediaKey)) ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total + body.bytes.byteLength > MAX_RECORDING_BYTES) {
    throw new AppError("too_large", "The recording is longer than this server keeps. Please finish by typing.");
  }
  const { appended, size } = await ctx.media.append(part.mediaKey, query.offset, body.bytes);
  if (!appended) {
    throw new AppError("conflict", `The recording continues at byte ${size}.`, { reason: `wrong_offset:${size}` });
  }
  return { size };
};
