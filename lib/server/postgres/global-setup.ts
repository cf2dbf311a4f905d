import type { TestProject } from "vitest/node";
import { openDatabase } from "@/lib/store/database";
import { migrate } from "@/lib/store/migrate";
import { MIGRATIONS } from "@/lib/store/migrations-folder";
import { setupTestPostgres } from "./test-postgres";

/** One throwaway PostgreSQL for the whole run; every test file takes its own migrated copy from it. */
export default (project: TestProject) =>
  setupTestPostgres(project, async (url) => {
    const db = openDatabase(url);
    await migrate(db, MIGRATIONS);
    await db.$client.end();
  });
