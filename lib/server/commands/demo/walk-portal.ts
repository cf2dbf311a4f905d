import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "@/lib/client/create-client";
import { AppError } from "@/lib/contract/errors";
import type { PortalState } from "@/lib/contract/portal";
import { demoPath, readBytes } from "./files";
import { lastPart } from "./fill-team";
import type { DemoPerson } from "./people";
import { takeInterview } from "./take-interview";
import { asVisitor, type Visit } from "./visit";

/** Longest wait for one piece of background work: rules take a second, a model may take its time. */
const PATIENCE_MS = 120_000;
const PAUSE_MS = 200;
const RELOADS = 3;
const OPEN = ["pending", "in_progress", "evaluating"];

/** A person and the interview they were given. */
export type Invitation = { one: DemoPerson; interview_id: string; interview_url: string };

/**
 * Leads one person through the portal, from wherever they stand to where they have nothing more to give, and waits for
 * the evaluation of a finished interview.
 * @throws Error or AppError with a sentence when a door refuses or background work takes too long
 */
export async function walkPortal(
  visit: Visit,
  program: Client,
  { one, interview_id, interview_url }: Invitation,
): Promise<void> {
  const candidate = asVisitor(visit);
  const params = { token: lastPart(interview_url) };
  let reloads = 0;
  let portal = await candidate.getPortal({ params });
  for (;;) {
    if (portal.stage === "screening") {
      portal = await until(visit, `The screening of ${one.person.name}'s resume`, async () => {
        const now = await candidate.getPortal({ params });
        return now.stage === "screening" ? null : now;
      });
      continue;
    }
    const next = await takeStep(candidate, params, one, portal).catch((error: unknown) => {
      // The screening may settle while the page is being read: then it is out of date and read again.
      const isOutOfDate = error instanceof AppError && error.reason === "wrong_stage";
      if (!isOutOfDate || reloads === RELOADS) throw error;
      reloads += 1;
      return candidate.getPortal({ params });
    });
    if (!next) break;
    portal = next;
  }
  if (portal.stage !== "done") return;
  await until(visit, `The evaluation of ${one.person.name}'s interview`, async () => {
    const { data } = await program.getInterviewData({ params: { interview_id } });
    return OPEN.includes(data.candidate_status ?? "") ? null : data;
  });
}

/** One step on the candidate's page; null when the person stops here. */
async function takeStep(
  candidate: Client,
  params: { token: string },
  one: DemoPerson,
  portal: PortalState,
): Promise<PortalState | null> {
  if (portal.stage === "consent" && one.resume) return candidate.giveConsent({ params, body: { consent: true } });
  if (portal.stage === "resume" && one.resume) {
    const bytes = await readBytes(demoPath("resumes", one.resume));
    if (!bytes) throw new Error(`The demo's resume ${one.resume} is missing.`);
    return candidate.uploadResume({ params, bytes, fileName: one.resume });
  }
  const { statement } = one;
  if (portal.stage === "statements" && statement) {
    const statements = portal.statements.map(({ criterion_id }) => ({ criterion_id, ...statement }));
    return candidate.answerStatements({ params, body: { statements } });
  }
  if (portal.stage === "interview" && one.script) return takeInterview(candidate, params, one, one.script);
  return null;
}

async function until<T>({ told }: Visit, what: string, look: () => Promise<T | null>): Promise<T> {
  const startedAt = Date.now();
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() - startedAt > PATIENCE_MS) {
      throw new Error(`${what} takes longer than two minutes.`);
    }
    await sleep(PAUSE_MS, undefined, { signal: told });
  }
}
