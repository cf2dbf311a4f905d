import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getVoice: Verb<"getVoice"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
