import { z } from "zod";

const KeptStart = z.object({
  description: z.string().catch(""),
  wishes: z.string().catch(""),
  /** The plan that is being made of it, or was. */
  proposal_id: z.string().nullable().catch(null),
});
/** What somebody typed to begin a posting with, until there is a draft that has it. */
export type KeptStart = z.output<typeof KeptStart>;

export const NOTHING_YET: KeptStart = { description: "", wishes: "", proposal_id: null };

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps it in this browser, for each member and place on their own. `keep` answers false where a browser keeps nothing. */
export function keptStart(shelf: Shelf, owner: string) {
  const name = `greenroom-start:${owner}`;
  return {
    find(): KeptStart {
      try {
        return KeptStart.safeParse(JSON.parse(shelf.getItem(name) ?? "null")).data ?? NOTHING_YET;
      } catch (error) {
        // Not JSON, or a browser that forbids storage: begun anew.
        if (error instanceof SyntaxError || error instanceof DOMException) return NOTHING_YET;
        throw error;
      }
    },
    keep(start: KeptStart): boolean {
      const isNothing = start.description === "" && start.wishes === "" && start.proposal_id === null;
      try {
        if (isNothing) shelf.removeItem(name);
        else shelf.setItem(name, JSON.stringify(start));
        return true;
      } catch (error) {
        if (error instanceof DOMException) return false;
        throw error;
      }
    },
  };
}
