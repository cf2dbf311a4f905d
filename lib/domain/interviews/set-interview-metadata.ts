import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const setInterviewMetadata: Verb<"setInterviewMetadata"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
