import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getEmailTemplateGroup: Verb<"getEmailTemplateGroup"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
