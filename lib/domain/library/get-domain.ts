import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getDomain: Verb<"getDomain"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
