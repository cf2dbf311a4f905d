import { AppError } from "@/lib/contract/errors";
import { Metadata } from "@/lib/contract/platform/shared";
import { lockInterview, updateInterview } from "@/lib/store/interviews";
import type { Verb } from "../context";
import { interviewOrRefuse } from "./find-interview";

/**
 * Adds keys to those there are and replaces those of the same name.
 * @throws AppError not_found, or invalid when there would be too many
 */
export const setInterviewMetadata: Verb<"setInterviewMetadata"> = async (ctx, { params, body }) => {
  const { interview } = await interviewOrRefuse(ctx, params.interview_id);
  const metadata = await ctx.db.transaction(async (tx) => {
    const row = await lockInterview(tx, interview.id);
    const merged = { ...row?.metadata, ...body.metadata };
    // What was sent is sound by itself; together with what is there it may be too much.
    if (!Metadata.safeParse(merged).success) {
      throw new AppError("invalid", "The request is not valid.", {
        fields: [{ field: ["body", "metadata"], message: "at most 50 keys, those already set included" }],
      });
    }
    await updateInterview(tx, interview.id, { metadata: merged });
    return merged;
  });
  return { data: { object: "metadata", metadata } };
};
