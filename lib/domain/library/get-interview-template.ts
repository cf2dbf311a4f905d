import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getInterviewTemplate: Verb<"getInterviewTemplate"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
