import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const getDesignTemplateGroup: Verb<"getDesignTemplateGroup"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
