import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const resolveAtsCandidate: Verb<"resolveAtsCandidate"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
