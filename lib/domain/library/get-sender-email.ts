import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getSenderEmail: Verb<"getSenderEmail"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
