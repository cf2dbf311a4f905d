import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const pushAtsCandidate: Verb<"pushAtsCandidate"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
