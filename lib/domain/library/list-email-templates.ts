import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listEmailTemplates: Verb<"listEmailTemplates"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
