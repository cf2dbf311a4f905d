import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listAgentTypes: Verb<"listAgentTypes"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
