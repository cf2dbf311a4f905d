import { setImmediate as breathe } from "node:timers/promises";
import type { Planner } from "../port";
import { readWishes } from "../reading/wishes";
import { readAd } from "./ad";
import { composePlan } from "./compose-plan";

/** The engine that needs no key and no network: word tables and sentences cut from the ad, the same plan for the same text. */
export const rulesPlanner: Planner = {
  name: "rules",
  version: "rules-1",
  async propose({ description, wishes }, { signal, progress }) {
    progress("Reading the description", 10);
    // Others on this server get a turn, and a stop is heard.
    await breathe();
    signal.throwIfAborted();
    const ad = readAd(description);
    progress("Choosing steps and questions", 50);
    await breathe();
    signal.throwIfAborted();
    return composePlan(ad, readWishes(wishes));
  },
};
