import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listPostingSummaries: Verb<"listPostingSummaries"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
