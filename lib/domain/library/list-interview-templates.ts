import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listInterviewTemplates: Verb<"listInterviewTemplates"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
