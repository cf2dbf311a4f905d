import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getConnection: Verb<"getConnection"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
