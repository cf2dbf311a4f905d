import type { AppError } from "@/lib/contract/errors";
import { idsOf } from "@/lib/contract/plan/content";
import { isListPath } from "@/lib/contract/plan/paths";
import type { PendingChange } from "./pending-store";

/**
 * Of the changes that the server refused together, the lists that go back to what they were: those in which something was
 * moved or taken out. A list that something was added to stays, since putting it back would take away what was typed; so
 * does one that the refusal does not speak of.
 */
export function listsToPutBack(refused: ReadonlyMap<string, PendingChange>, error: AppError): string[] {
  const named = new Set(error.fields.flatMap(({ field }) => placeIn(field) ?? []));
  return [...refused].flatMap(([path, { from, to }], index) => {
    const before = new Set(idsOf(from));
    const isAdded = idsOf(to).some((id) => !before.has(id));
    return isListPath(path) && !isAdded && (named.size === 0 || named.has(index)) ? [path] : [];
  });
}

/** Which of the changes a refusal speaks of: `body.changes.3.to` is the fourth. */
function placeIn(field: AppError["fields"][number]["field"]): number | undefined {
  const place = field[field.indexOf("changes") + 1];
  return field.includes("changes") && place !== undefined ? Number(place) : undefined;
}
