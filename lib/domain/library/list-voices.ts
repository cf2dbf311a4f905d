import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listVoices: Verb<"listVoices"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
