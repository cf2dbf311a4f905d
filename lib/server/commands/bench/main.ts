import { benchBulk, benchPost } from "./ingest";
import { benchList, benchPostings } from "./lists";
import { openBenchWorld } from "./world";

/**
 * Prints ratios of our server against peers, measured side by side in one run: A-B-A-B, the median of the rounds with
 * the lowest and highest. Nothing here passes or fails: a machine under load says what it says.
 */
const world = await openBenchWorld();
try {
  for (const bench of [benchPostings, benchPost, benchBulk, benchList]) {
    for (const line of await bench(world)) console.log(line);
  }
} finally {
  await world.close();
}
process.exit(0);
