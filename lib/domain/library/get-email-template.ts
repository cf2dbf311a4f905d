import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getEmailTemplate: Verb<"getEmailTemplate"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
