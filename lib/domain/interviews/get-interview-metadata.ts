import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getInterviewMetadata: Verb<"getInterviewMetadata"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
