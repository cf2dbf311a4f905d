import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listWebhooks: Verb<"listWebhooks"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
