import { idsOf } from "@/lib/contract/plan/content";
import { mergeLists } from "@/lib/contract/plan/merge-lists";
import { isListPath } from "@/lib/contract/plan/paths";
import type { NewCell } from "@/lib/store/plans";

type Base = ReadonlyMap<string, unknown>;

/** What a cell says of the posting as it stands: a list with what was added to the posting's own, or taken out, since. */
export function cellValue({ path, value, madeFrom }: NewCell, base: Base): unknown {
  if (!isListPath(path) || !madeFrom) return value;
  return mergeLists(madeFrom, idsOf(value), idsOf(base.get(path)));
}

/** A cell to be written over the posting as it stands. */
export const cellOver = (base: Base, path: string, value: unknown): NewCell => ({
  path,
  value,
  madeFrom: isListPath(path) ? idsOf(base.get(path)) : null,
});
