import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listDesignTemplateGroups: Verb<"listDesignTemplateGroups"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
