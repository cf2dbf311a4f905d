import type { JobName } from "@/lib/jobs/queue";
import type { Queries } from "@/lib/store/database";
import { listQueuedBefore } from "@/lib/store/ingestions";
import { listEvaluatingSince, lockInterview } from "@/lib/store/interviews";
import { giveUpIngestion } from "../candidates/process-ingestion";
import type { House } from "../context";
import { settleEvaluation } from "../conversation/evaluate-interview";
import { goOnUnscreened } from "../screening/screen-resume";

/** Longer than any job takes with all its tries. */
const FORGOTTEN_MS = 60 * 60 * 1000;
/** A job that was broken off so often, each time after all its tries, is not tried any more. */
const MOST_BREAKS = 4;
const AT_ONCE = 200;

/** One kind of thing that waits for a job. */
type Kind = {
  /** The jobs that it goes through. */
  jobs: JobName[];
  /** What has waited since before `before`, by the key of its jobs. */
  waiting(db: Queries, before: Date): Promise<string[]>;
  again(tx: Queries, key: string): Promise<void>;
  giveUp(tx: Queries, key: string): Promise<void>;
};

/**
 * Takes up again what has waited for an hour with no job that works on it. The queue itself fails a job whose process was
 * killed in the last try, and no handler hears of it: without this the candidate would see "one moment" for ever. What
 * is broken off again and again ends as after a last try: a person must look, and nobody is knocked out.
 */
export async function takeUpAgain(house: House): Promise<void> {
  const before = new Date(Date.now() - FORGOTTEN_MS);
  for (const kind of kindsOf(house)) {
    const keys = await kind.waiting(house.db, before);
    if (keys.length === 0) continue;
    const fates = await house.jobs.fates(house.db, kind.jobs, keys);
    for (const key of keys) {
      const { isOpen = false, brokenOff = 0 } = fates.get(key) ?? {};
      if (isOpen) continue;
      const isHopeless = brokenOff >= MOST_BREAKS;
      console.error(`${kind.jobs[0]} of ${key} was broken off, it is ${isHopeless ? "given up" : "tried again"}`);
      await house.db.transaction((tx) => (isHopeless ? kind.giveUp(tx, key) : kind.again(tx, key)));
    }
  }
}

function kindsOf({ jobs }: House): Kind[] {
  return [
    {
      jobs: ["screen-resume"],
      waiting: (db, before) => listEvaluatingSince(db, { type: "resume", before, limit: AT_ONCE }),
      again: (tx, id) => jobs.enqueue(tx, "screen-resume", { interview_id: id }, id),
      giveUp: async (tx, id) => {
        const interview = await lockInterview(tx, id);
        if (interview) await goOnUnscreened(tx, jobs, interview);
      },
    },
    {
      jobs: ["process-recording", "evaluate-interview"],
      waiting: (db, before) => listEvaluatingSince(db, { type: "web_interview", before, limit: AT_ONCE }),
      // What was done of it stays done, and it ends in the other.
      again: (tx, id) => jobs.enqueue(tx, "process-recording", { interview_id: id }, id),
      giveUp: async (tx, id) => {
        const interview = await lockInterview(tx, id);
        if (interview) await settleEvaluation(tx, jobs, interview, undefined);
      },
    },
    {
      jobs: ["ingest-candidates"],
      waiting: (db, before) => listQueuedBefore(db, before, AT_ONCE),
      again: (tx, id) => jobs.enqueue(tx, "ingest-candidates", { ingestion_id: id }, id),
      giveUp: giveUpIngestion,
    },
  ];
}
