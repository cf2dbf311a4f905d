import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const deleteWebhook: Verb<"deleteWebhook"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
