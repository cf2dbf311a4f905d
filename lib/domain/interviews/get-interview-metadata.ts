import type { Verb } from "../context";
import { interviewOrRefuse } from "./find-interview";

/** The interview's own metadata, empty when there is none. @throws AppError not_found */
export const getInterviewMetadata: Verb<"getInterviewMetadata"> = async (ctx, { params }) => {
  const { interview } = await interviewOrRefuse(ctx, params.interview_id);
  return { data: { object: "metadata", metadata: interview.metadata ?? {} } };
};
