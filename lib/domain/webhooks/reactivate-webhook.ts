import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const reactivateWebhook: Verb<"reactivateWebhook"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
