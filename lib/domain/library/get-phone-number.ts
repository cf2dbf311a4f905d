import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getPhoneNumber: Verb<"getPhoneNumber"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
