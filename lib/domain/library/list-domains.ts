import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listDomains: Verb<"listDomains"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
