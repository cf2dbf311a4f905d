import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const replayDelivery: Verb<"replayDelivery"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
