/** The JSON of answers that were written down, for as long as they are kept. */
const bytesOf = new WeakMap<object, Uint8Array<ArrayBuffer>>();
const encoder = new TextEncoder();

/**
 * Writes an answer down that will be given again: a verb still gives an ordinary value, and a door that is handed this
 * very value sends the bytes that were made here. From now on nobody can change it.
 */
export function writeDown<T extends object>(answer: T): T {
  freeze(answer);
  bytesOf.set(answer, encoder.encode(JSON.stringify(answer)));
  return answer;
}

/** The JSON of any answer; of one that was written down, the bytes that are at hand. */
export const jsonOf = (answer: unknown): string | Uint8Array<ArrayBuffer> =>
  (typeof answer === "object" && answer !== null && bytesOf.get(answer)) || JSON.stringify(answer);

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}
