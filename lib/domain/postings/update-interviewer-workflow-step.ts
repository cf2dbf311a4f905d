import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const updateInterviewerWorkflowStep: Verb<"updateInterviewerWorkflowStep"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
