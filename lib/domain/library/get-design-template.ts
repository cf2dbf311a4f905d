import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getDesignTemplate: Verb<"getDesignTemplate"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
