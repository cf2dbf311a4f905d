import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getKeyUsage: Verb<"getKeyUsage"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
