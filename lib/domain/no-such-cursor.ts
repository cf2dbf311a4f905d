import { AppError } from "@/lib/contract/errors";

/**
 * The refusal of a page that is to go on after something that is not there. Invalid, not "not found": the list is there,
 * and no list of templates is documented to answer 404.
 */
export const noSuchCursor = (kind: string): AppError =>
  new AppError("invalid", `starting_after names no ${kind}.`, {
    fields: [{ field: ["query", "starting_after"], message: `names no ${kind}` }],
  });
