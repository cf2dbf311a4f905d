import { AppError } from "@/lib/contract/errors";
import type { ActionResult } from "./settle";

/** The `reason` of what was answered, but by something that is not this page's server: a proxy, or a newer version of it. */
export const ODD_ANSWER = "odd_answer";

/**
 * Turns an action's result back into a value or a thrown AppError, for TanStack mutations. An action that never reached
 * the server, or that something else answered, rejects with the browser's or Next's own words: they become ours.
 */
export async function unwrap<T>(result: Promise<ActionResult<T>>): Promise<T> {
  const settled = await result.catch((cause: unknown) => {
    // What `fetch` rejects with when no answer came.
    if (cause instanceof TypeError)
      throw new AppError("unavailable", "The server could not be reached. What you typed is kept; try again.", {
        cause,
      });
    throw new AppError("unavailable", "The server did not take this. Try again; if it stays so, reload the page.", {
      reason: ODD_ANSWER,
      cause,
    });
  });
  if (settled.ok) return settled.value;
  const { code, message, reason, fields } = settled.error;
  throw new AppError(code, message, { reason, fields });
}
