import { AppError } from "@/lib/contract/errors";
import type { ActionResult } from "./settle";

/** Turns an action's result back into a value or a thrown AppError, for TanStack mutations. */
export async function unwrap<T>(result: Promise<ActionResult<T>>): Promise<T> {
  const settled = await result;
  if (settled.ok) return settled.value;
  const { code, message, reason, fields } = settled.error;
  throw new AppError(code, message, { reason, fields });
}
