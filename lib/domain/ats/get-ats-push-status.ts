import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getAtsPushStatus: Verb<"getAtsPushStatus"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
