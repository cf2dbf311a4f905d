import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listWorkspaces: Verb<"listWorkspaces"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
