import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listEmailTemplateGroups: Verb<"listEmailTemplateGroups"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
