import { z } from "zod";
import { RECOMMENDATIONS } from "@/lib/contract/workspace/reviews";

const ReviewDraft = z.object({ recommendation: z.enum(RECOMMENDATIONS).nullable(), comment: z.string() });
/** A review that was begun and is not saved. */
export type ReviewDraft = z.output<typeof ReviewDraft>;

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export const isSameDraft = (a: ReviewDraft | null, b: ReviewDraft | null): boolean =>
  a?.recommendation === b?.recommendation && a?.comment === b?.comment;

/**
 * Keeps what a member began to write about one interview, so that it is there again on the way back from the next
 * candidate; for that member only, whoever signs in after them in the same browser.
 */
export function keptReview(shelf: Shelf, userId: string, interviewId: string) {
  const name = `greenroom-review:${userId}:${interviewId}`;
  return {
    find(): ReviewDraft | null {
      try {
        return ReviewDraft.safeParse(JSON.parse(shelf.getItem(name) ?? "null")).data ?? null;
      } catch (error) {
        // Not JSON, or a browser that forbids storage: nothing was begun.
        if (error instanceof SyntaxError || error instanceof DOMException) return null;
        throw error;
      }
    },
    keep(draft: ReviewDraft): void {
      try {
        shelf.setItem(name, JSON.stringify(draft));
      } catch (error) {
        if (!(error instanceof DOMException)) throw error; // Full or forbidden: the page still holds it.
      }
    },
    /** Forgets what was saved; what was typed since stays. */
    forget(saved: ReviewDraft): void {
      if (!isSameDraft(this.find(), saved)) return;
      try {
        shelf.removeItem(name);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error; // Forbidden: there was nothing to remove.
      }
    },
  };
}
