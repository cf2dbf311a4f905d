import { benchBuilder } from "./builder";
import { benchBulk, benchPost } from "./ingest";
import { benchList, benchPostings } from "./lists";
import { openBenchWorld } from "./world";

const BENCHES = { postings: benchPostings, post: benchPost, bulk: benchBulk, list: benchList, builder: benchBuilder };

/**
 * `npm run bench [-- postings | post | bulk | list | builder]`: prints ratios of our server against peers, measured side by side in one run: A-B-A-B, the median of the rounds with
 * the lowest and highest. Nothing here passes or fails: a machine under load says what it says.
 */
const world = await openBenchWorld();
try {
  const wanted = process.argv.slice(2);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const line of await bench(world)) console.log(line);
  }
} finally {
  await world.close();
}
process.exit(0);
