import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const deleteInterviewMetadata: Verb<"deleteInterviewMetadata"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
