import { updateInterview } from "@/lib/store/interviews";
import type { Verb } from "../context";
import { interviewOrRefuse } from "./find-interview";

/** Removes every key at once; an interview without any answers the same. @throws AppError not_found */
export const deleteInterviewMetadata: Verb<"deleteInterviewMetadata"> = async (ctx, { params }) => {
  const { interview } = await interviewOrRefuse(ctx, params.interview_id);
  await updateInterview(ctx.db, interview.id, { metadata: null });
  return { data: { object: "metadata", metadata: {} } };
};
