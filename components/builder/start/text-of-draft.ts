import { type Cells, UNTITLED } from "@/lib/contract/plan/content";
import { postingCell } from "@/lib/contract/plan/paths";

/**
 * The ad that a draft holds: its description, under its title where the description does not name it. "" where nobody
 * has described the job, since a title alone is nothing to make a plan of.
 */
export function textOfDraft(cells: Cells): string {
  const [title, description] = (["title", "description"] as const).map((field) =>
    String(cells.get(postingCell(field)) ?? "").trim(),
  );
  if (!description) return "";
  const isNamed = !title || title === UNTITLED || description.toLowerCase().includes(title.toLowerCase());
  return isNamed ? description : `${title}\n\n${description}`;
}
