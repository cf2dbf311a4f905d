import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getVoicePreview: Verb<"getVoicePreview"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
