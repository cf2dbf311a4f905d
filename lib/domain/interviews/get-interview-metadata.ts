import type { Verb } from "../context";
import { interviewOrRefuse } from "./find-interview";

export const getInterviewMetadata: Verb<"getInterviewMetadata"> = async (ctx, { params }) => {
  const { interview } = await interviewOrRefuse(ctx, params.interview_id);
  return { data: { object: "metadata", metadata: interview.metadata ?? {} } };
};
