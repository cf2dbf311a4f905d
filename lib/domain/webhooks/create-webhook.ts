import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const createWebhook: Verb<"createWebhook"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
