import { type SQL, sql } from "drizzle-orm";
import { isPool, type Queries } from "./database";

/**
 * Runs a statement that is asked for again and again, with $1, $2, ... for its values. On a connection of the pool it
 * goes under its name, if it has one, so that PostgreSQL parses and plans it once for each connection; inside a transaction it goes as
 * any other. Moments come as Dates outside of a transaction and as text inside one: have the statement give numbers.
 */
export async function runPrepared<R extends Record<string, unknown>>(
  db: Queries,
  statement: { name?: string; text: string },
  values: unknown[],
): Promise<R[]> {
  if (isPool(db)) return (await db.$client.query<R>({ ...statement, values })).rows;
  return (await db.execute(toSql(statement.text, values))).rows as R[]; // safe: as far as the caller knows its statement, like above
}

/** Statement text with $n as Drizzle's own form of a statement with values. */
function toSql(text: string, values: unknown[]): SQL {
  const parts = text
    .split(/\$(\d+)/)
    .map((part, at) => (at % 2 === 0 ? sql.raw(part) : sql.param(values[Number(part) - 1])));
  return sql.join(parts);
}
