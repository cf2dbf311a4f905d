import type { Criterion, EligibilityResult, Quote, ResumeEvaluation, ResumeInput, ScoringResult } from "../../port";
import { yearsWanted } from "./criterion/years-wanted";
import { referenceMonth } from "./history/dates";
import { credentialsWanted, judgeCredential } from "./judge/credential";
import { degreeWanted, judgeDegree } from "./judge/degree";
import { DRIVING_RECORD, judgeDrivingRecord } from "./judge/driving-record";
import { judgeLanguages, languagesWanted } from "./judge/language";
import { asksForPeople, judgePeople } from "./judge/people";
import { cut } from "./judge/quote";
import { judgeSkill } from "./judge/skill";
import { judgeStated, judgeWeight, topicWanted, weightWanted } from "./judge/stated";
import { type Judgement, silent } from "./judge/verdict";
import { judgeYears } from "./judge/years";
import { type Reading, read } from "./reading";
import { fieldsOfPosting, scoreCriterion } from "./score/score";

/** Changes whenever results may change. */
export const RULES_RESUME_VERSION = "3";

/** Chooses the judge by what the criterion asks for; the first that recognises it decides. */
function judge(reading: Reading, criterion: Criterion, now: number): Judgement {
  const asked = read(criterion.text, now);
  const words = asked.doc.tokens.map((token) => token.norm).join(" ");
  if (!words) return silent("The criterion is empty.", 0.2);

  const topic = topicWanted(words);
  if (topic?.name === DRIVING_RECORD) return judgeDrivingRecord(reading, topic, words, now);
  if (topic) return judgeStated(reading, topic, words);

  const kilos = weightWanted(criterion.text);
  if (kilos !== null) return judgeWeight(reading, kilos);

  const years = yearsWanted(criterion.text);
  if (years) return judgeYears(reading, years, words, now);

  const languages = languagesWanted(words);
  if (languages) return judgeLanguages(reading, languages);

  const credentials = credentialsWanted(asked, criterion.text, words);
  const degree = degreeWanted(words);
  if (degree && !(credentials && credentials.targets.length > 0)) return judgeDegree(reading, degree);
  if (credentials) return judgeCredential(reading, credentials, now);

  if (asksForPeople(words)) return judgePeople(reading, words);
  return judgeSkill(reading, criterion.text, words);
}

/** A verdict without proof is no verdict: it falls back to "not stated". */
function toResult(criterion: Criterion, judgement: Judgement): EligibilityResult {
  const evidence = judgement.evidence.filter((quote) => quote.quote.length > 0);
  const proven = judgement.verdict !== "not_stated" && evidence.length > 0;
  return {
    criterion_id: criterion.id,
    verdict: proven ? judgement.verdict : "not_stated",
    confidence: judgement.confidence,
    reasons: judgement.reasons,
    evidence: proven ? evidence : [],
  };
}

/** The line that introduces the candidate: what is quoted when nothing speaks to a criterion. */
function nearest(reading: Reading): Quote[] {
  const job = reading.jobs[0];
  if (job) return [cut(reading.doc.text, job.titleCell.start, job.titleCell.end)];
  const cell = reading.doc.cells.find((one) => /\p{L}{3}/u.test(one.text));
  return cell ? [cut(reading.doc.text, cell.start, cell.end)] : [];
}

/**
 * Judges and scores a resume by fixed rules: no network, no state, the same result for the same input.
 *
 * Verdicts need proof in the text ("pass" and "fail" carry quotes with `text.slice(start, end) === quote`); silence is
 * "not_stated". Scores run from 0 to 10 with one decimal and are null only for a text without words. Throws a RangeError
 * when `reference_date` is not an ISO date.
 */
export function evaluateResumeByRules(input: ResumeInput): ResumeEvaluation {
  const now = referenceMonth(input.reference_date);
  const reading = read(input.text, now);
  const posting = fieldsOfPosting([...input.scoring, ...input.eligibility]);
  const readable = reading.doc.tokens.length > 0;
  return {
    eligibility: input.eligibility.map((criterion) => toResult(criterion, judge(reading, criterion, now))),
    scoring: input.scoring.map((criterion): ScoringResult => {
      if (!readable)
        return {
          criterion_id: criterion.id,
          score: null,
          confidence: 0,
          reasons: ["No text could be read."],
          evidence: [],
        };
      const scored = scoreCriterion(reading, criterion, posting);
      return {
        criterion_id: criterion.id,
        score: Math.round(scored.score * 10) / 10,
        confidence: scored.confidence,
        reasons: scored.reasons,
        evidence: scored.evidence.length > 0 ? scored.evidence : nearest(reading),
      };
    }),
  };
}
