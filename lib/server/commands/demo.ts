import { runUntilTold } from "../run-until-told";
import { demoLines } from "./demo/facts";
import { openDemo } from "./demo/open-demo";

/** The program behind `npm run demo`: Greenroom with a workspace to look around in. */
await runUntilTold(async (running, told) => {
  const demo = await openDemo(running, told);
  console.log(`Greenroom is ready at ${running.url}\n`);
  for (const line of demoLines(demo.facts, demo.applyUrl, demo.file)) console.log(line);
});
