import { getTableColumns } from "drizzle-orm";
import { postings } from "./schema";

/** Every column of a posting under the name it has in PostingRow. */
export const POSTING_COLUMNS = Object.entries(getTableColumns(postings))
  .map(([key, column]) => `p."${column.name}" as "${key}"`)
  .join(", ");
