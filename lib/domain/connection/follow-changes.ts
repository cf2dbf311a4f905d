import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const followChanges: Verb<"followChanges"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
