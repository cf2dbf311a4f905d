/** The database cannot be started; `message` is a whole sentence for the person who started Greenroom. */
export class StartRefused extends Error {
  override name = "StartRefused";
}

/** The text of anything thrown, for the end of a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of a system or database error ("ENOENT", "57P03"), or undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
