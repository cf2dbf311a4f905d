import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getWebhook: Verb<"getWebhook"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
