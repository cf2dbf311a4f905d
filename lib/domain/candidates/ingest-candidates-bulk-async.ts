import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const ingestCandidatesBulkAsync: Verb<"ingestCandidatesBulkAsync"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
