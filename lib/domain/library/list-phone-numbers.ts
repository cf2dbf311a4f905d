import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listPhoneNumbers: Verb<"listPhoneNumbers"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
