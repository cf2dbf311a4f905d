import { AppError } from "@/lib/contract/errors";
import type { ActionResult } from "./settle";

/**
 * Turns an action's result back into a value or a thrown AppError, for TanStack mutations. An action that never reached
 * the server rejects with the browser's own words: they become ours.
 */
export async function unwrap<T>(result: Promise<ActionResult<T>>): Promise<T> {
  const settled = await result.catch((cause: unknown) => {
    throw new AppError("unavailable", "The server could not be reached. What you typed is kept; try again.", { cause });
  });
  if (settled.ok) return settled.value;
  const { code, message, reason, fields } = settled.error;
  throw new AppError(code, message, { reason, fields });
}
