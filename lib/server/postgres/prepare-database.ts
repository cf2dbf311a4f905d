import pg from "pg";

/** The role and the database of the product. The role is no superuser: it owns its database and nothing else. */
export const PRODUCT_NAME = "greenroom";

/**
 * Makes the role and the database `greenroom` if they are absent. In: an address for the superuser in the database
 * `postgres`, and the role's password where connections need one. To be called with the server
 * lock held.
 */
export async function prepareDatabase(url: string, password: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined); // the query that runs into it throws
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      "select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $1) as database",
      [PRODUCT_NAME],
    );
    if (!rows[0]?.role) await client.query(`create role ${PRODUCT_NAME} login`);
    if (password) await client.query(`alter role ${PRODUCT_NAME} password ${pg.escapeLiteral(password)}`);
    if (!rows[0]?.database) await client.query(`create database ${PRODUCT_NAME} owner ${PRODUCT_NAME}`);
  } finally {
    await client.end();
  }
}
