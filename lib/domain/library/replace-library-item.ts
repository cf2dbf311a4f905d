import { AppError } from "@/lib/contract/errors";
import type { Verb } from "../context";

export const replaceLibraryItem: Verb<"replaceLibraryItem"> = async () => {
  throw new AppError("unavailable", "This is being built.");
};
