import { isPool, type Queries } from "./database";

/** Asks the pool all at once; a transaction has one connection, which is asked one thing after the other. */
export async function askAll<T extends unknown[]>(
  db: Queries,
  ...asks: { [K in keyof T]: () => Promise<T[K]> }
): Promise<T> {
  if (isPool(db)) return Promise.all(asks.map((ask) => ask())) as Promise<unknown> as Promise<T>; // safe: in the order of `asks`
  const answers: unknown[] = [];
  for (const ask of asks) answers.push(await ask());
  return answers as T; // safe: as above
}
