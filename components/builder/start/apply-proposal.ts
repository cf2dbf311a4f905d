import { type Cells, cellsOf, UNTITLED } from "@/lib/contract/plan/content";
import { contentOfRequest } from "@/lib/contract/plan/content-of-request";
import { postingCell } from "@/lib/contract/plan/paths";
import type { Proposal } from "@/lib/contract/workspace/proposals";

/**
 * The changes that put a plan in the place of a draft's steps, questions and texts. A title that somebody typed stays, and
 * so does every setting that a plan says nothing of.
 */
export function changesOfProposal(
  { notes: _, warnings: __, ...request }: Proposal,
  cells: Cells,
  newId: () => string,
): [path: string, value: unknown][] {
  const title = postingCell("title");
  const own = String(cells.get(title) ?? "").trim();
  const changes = new Map(cellsOf(contentOfRequest(request, newId)));
  if (own !== "" && own !== UNTITLED) changes.delete(title);
  return [...changes].filter(([path, value]) => !(path.startsWith("posting/") && value === ""));
}
