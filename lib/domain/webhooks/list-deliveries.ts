import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listDeliveries: Verb<"listDeliveries"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
