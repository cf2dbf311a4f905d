import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listAllWebhooks: Verb<"listAllWebhooks"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
