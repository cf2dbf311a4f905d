import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const ingestCandidateAsync: Verb<"ingestCandidateAsync"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
