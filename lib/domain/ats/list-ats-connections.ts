import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const listAtsConnections: Verb<"listAtsConnections"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
