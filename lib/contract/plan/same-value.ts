/** Whether two cells hold the same: JSON that is equal whatever the order of an object's fields. Nothing, null and an empty text are one. */
export function sameValue(one: unknown, other: unknown): boolean {
  // Most cells are the very same, which is quickly seen.
  if (one === other) return true;
  return canonical(filled(one)) === canonical(filled(other));
}

const filled = (value: unknown) => (value === undefined || value === "" ? null : value);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
