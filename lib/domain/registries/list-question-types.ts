import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listQuestionTypes: Verb<"listQuestionTypes"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
