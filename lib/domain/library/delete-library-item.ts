import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const deleteLibraryItem: Verb<"deleteLibraryItem"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
