import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readResume } from "@/lib/providers/documents/read-resume";
import type { Evaluator } from "@/lib/providers/evaluator/port";
import type { LabelledFolder, LabelledPosting, LabelledResume, VerdictLabel } from "./labelled-folder";

type Disagreement = {
  criterion: string;
  expected: string;
  found: VerdictLabel | "unreadable";
  isWrongKnockout: boolean;
};

/** One resume against its labels. `problem` is set when it could not be read. */
export type ResumeReport = {
  id: string;
  file: string;
  problem: string | null;
  total: number;
  agreed: number;
  disagreements: Disagreement[];
};

/** Right and all pairs. */
export type Order = { right: number; total: number };

type Read = { resume: LabelledResume; text: string | null; problem: string | null };

/** Reads every resume with the real reader and holds verdicts and order of scores against the labels. */
export async function judgeResumes(
  set: LabelledFolder,
  evaluator: Evaluator,
): Promise<{ reports: ResumeReport[]; order: Order; wrong: string[] }> {
  const read: Read[] = [];
  for (const resume of set.resumes) read.push(await readOne(set.folder, resume));
  const reports: ResumeReport[] = [];
  for (const one of read) reports.push(await judgeVerdicts(one, set.reference_date, evaluator));
  const order: Order = { right: 0, total: 0 };
  const wrong: string[] = [];
  for (const posting of set.postings) {
    for (const scored of await scorePosting(posting, read, set.reference_date, evaluator)) {
      const one = countOrder(scored.pairs, scored.scoreOf);
      order.right += one.right;
      order.total += one.total;
      wrong.push(...wrongPairs(scored.pairs, scored.scoreOf).map((pair) => `${posting.id}, ${scored.name}: ${pair}`));
    }
  }
  return { reports, order, wrong };
}

async function readOne(folder: string, resume: LabelledResume): Promise<Read> {
  const bytes = await readFile(join(folder, resume.file)).catch((cause: unknown) => {
    if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "EISDIR")) return null;
    throw cause;
  });
  if (bytes === null) return { resume, text: null, problem: "there is no such file" };
  const result = await readResume(new Uint8Array(bytes), resume.file);
  return result.ok ? { resume, text: result.text, problem: null } : { resume, text: null, problem: result.message };
}

async function judgeVerdicts(read: Read, referenceDate: string, evaluator: Evaluator): Promise<ResumeReport> {
  const { resume, text, problem } = read;
  const report = { id: resume.id, file: resume.file, problem, total: resume.criteria.length };
  const results =
    text === null
      ? []
      : (
          await evaluator.evaluateResume({
            text,
            eligibility: resume.criteria,
            scoring: [],
            reference_date: referenceDate,
          })
        ).eligibility;
  const disagreements = resume.criteria.flatMap((criterion): Disagreement[] => {
    const found = results.find((result) => result.criterion_id === criterion.id)?.verdict ?? "unreadable";
    const accepted: string[] = [criterion.label, ...(criterion.also_acceptable ?? [])];
    if (accepted.includes(found)) return [];
    return [{ criterion: criterion.text, expected: accepted.join(" or "), found, isWrongKnockout: found === "fail" }];
  });
  return { ...report, agreed: report.total - disagreements.length, disagreements };
}

type Scored = { name: string; pairs: readonly (readonly [string, string])[]; scoreOf: (id: string) => number | null };

// The criteria one by one, then all of them together.
async function scorePosting(
  posting: LabelledPosting,
  read: readonly Read[],
  referenceDate: string,
  evaluator: Evaluator,
): Promise<Scored[]> {
  const criteria = posting.scoring_criteria.map((criterion, index) => ({ ...criterion, id: `${posting.id}-${index}` }));
  const compared = new Set(
    [...posting.overall_pairs_better_first, ...criteria.flatMap((one) => one.pairs_better_first)].flat(),
  );
  const scores = new Map<string, (number | null)[]>();
  for (const { resume, text } of read) {
    if (!compared.has(resume.id)) continue;
    const results =
      text === null
        ? []
        : (await evaluator.evaluateResume({ text, eligibility: [], scoring: criteria, reference_date: referenceDate }))
            .scoring;
    scores.set(
      resume.id,
      criteria.map((criterion) => results.find((result) => result.criterion_id === criterion.id)?.score ?? null),
    );
  }
  const weights = criteria.map((one) => one.weight ?? 1);
  return [
    ...criteria.map((criterion, index) => ({
      name: criterion.text,
      pairs: criterion.pairs_better_first,
      scoreOf: (id: string) => scores.get(id)?.[index] ?? null,
    })),
    {
      name: "overall",
      pairs: posting.overall_pairs_better_first,
      scoreOf: (id: string) => weightedMean(scores.get(id) ?? [], weights),
    },
  ];
}

/** Counts the pairs whose first is scored above its second; a tie or a missing score is wrong. */
export function countOrder(
  pairs: readonly (readonly [string, string])[],
  scoreOf: (id: string) => number | null,
): Order {
  const right = pairs.filter(([better, worse]) => {
    const [high, low] = [scoreOf(better), scoreOf(worse)];
    return high !== null && low !== null && high > low;
  }).length;
  return { right, total: pairs.length };
}

/** A line for every pair that is not in order. */
export function wrongPairs(
  pairs: readonly (readonly [string, string])[],
  scoreOf: (id: string) => number | null,
): string[] {
  const shown = (id: string): string => `${id} (${scoreOf(id)?.toFixed(1) ?? "no score"})`;
  return pairs
    .filter((pair) => countOrder([pair], scoreOf).right === 0)
    .map(([better, worse]) => `${shown(better)} should be above ${shown(worse)}`);
}

// Rounded only against 0.1 + 0.2: equal means must be equal.
function weightedMean(scores: readonly (number | null)[], weights: readonly number[]): number | null {
  let sum = 0;
  let total = 0;
  for (const [index, score] of scores.entries()) {
    if (score === null) return null;
    const weight = weights[index] ?? 1;
    sum += weight * score;
    total += weight;
  }
  return total === 0 ? null : Math.round((sum / total) * 1e9) / 1e9;
}
