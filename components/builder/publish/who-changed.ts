import { serverCells } from "@/components/builder/plan/server-cells";
import { labelOf } from "@/components/builder/words/cell-label";
import { type Cells, contentOf } from "@/lib/contract/plan/content";
import { sameValue } from "@/lib/contract/plan/same-value";
import type { Plan } from "@/lib/contract/workspace/plans";

const MOST_NAMED = 3;

/** Who changed what that the editor, who sees `seen`, did not know of; a sentence for each of them. */
export function whoChanged(seen: Cells, after: Plan): string {
  const content = contentOf(serverCells(after));
  const byPerson = new Map<string, string[]>();
  for (const { path, value, changed_by: person } of after.changes) {
    if (sameValue(seen.get(path), value)) continue;
    byPerson.set(person, [...(byPerson.get(person) ?? []), labelOf(path, content)]);
  }
  return [...byPerson].map(([person, labels]) => `${person} changed ${listed(labels)}.`).join(" ");
}

function listed(labels: string[]): string {
  const quoted = labels.slice(0, MOST_NAMED).map((label) => `“${label}”`);
  const more = labels.length - quoted.length;
  const all = more > 0 ? [...quoted, more === 1 ? "one more thing" : `${more} more things`] : quoted;
  return all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : all.join("");
}
