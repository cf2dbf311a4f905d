import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listDesignTemplates: Verb<"listDesignTemplates"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
