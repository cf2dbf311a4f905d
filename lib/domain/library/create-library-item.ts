import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const createLibraryItem: Verb<"createLibraryItem"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
