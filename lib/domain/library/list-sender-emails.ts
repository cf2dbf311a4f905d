import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listSenderEmails: Verb<"listSenderEmails"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
