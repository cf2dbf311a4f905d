import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listKeyRequests: Verb<"listKeyRequests"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
