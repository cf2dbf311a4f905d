import pg from "pg";
import { startPostgres } from "./start-postgres";

/**
 * A server process for the tests: holds the database of the folder given as argument. Tells one JSON line when it has
 * it (or why not), after "insert" on its input one line per acknowledged row, and stops at the end of its input.
 */
async function hold(dataDir: string): Promise<void> {
  const startedAt = performance.now();
  const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
  try {
    const { url, stop, onExit } = await startPostgres({ dataDir, log: (sentence) => tell({ log: sentence }) });
    onExit((sentence) => tell({ exit: sentence }));
    tell({ url, milliseconds: Math.round(performance.now() - startedAt) });
    process.stdin.on("data", () => insertForEver(url, (row) => tell({ row })));
    process.stdin.on("end", () => stop().then(() => process.exit(0)));
  } catch (error) {
    tell({ refused: error instanceof Error ? error.message : String(error) });
  }
}

async function insertForEver(url: string, acknowledge: (row: number) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("create table if not exists kept (row int primary key)");
  for (let row = 1; ; row += 1) {
    await client.query("insert into kept values ($1)", [row]);
    acknowledge(row);
  }
}

void hold(process.argv[2] ?? "");
