import type { Criterion, EligibilityResult } from "../../port";
import { yearsWanted } from "../resume/criterion/years-wanted";
import { credentialsWanted } from "../resume/judge/credential";
import { degreeWanted } from "../resume/judge/degree";
import { languagesWanted } from "../resume/judge/language";
import { asksForPeople } from "../resume/judge/people";
import { topicWanted, weightWanted } from "../resume/judge/stated";
import { type Reading, read } from "../resume/reading";
import { askOf } from "../second-look/years/ask";
import { doubtDenial } from "./denial";
import { doubtEnd } from "./lasting";
import { doubtLanguage, doubtPeople, doubtReadiness } from "./standing";
import { doubtYears } from "./years";

/**
 * Holds a "fail" to the proof a knockout needs. A result of another verdict is given back as it is; a fail that is not
 * proven beyond doubt becomes "not stated" (the candidate is then asked). `now` is in months since year 0.
 */
export function proveKnockout(
  reading: Reading,
  criterion: Criterion,
  result: EligibilityResult,
  now: number,
): EligibilityResult {
  if (result.verdict !== "fail") return result;
  const doubt = doubtOf(reading, criterion, result, now);
  if (!doubt) return result;
  return { ...result, verdict: "not_stated", confidence: 0.4, reasons: [doubt, ...result.reasons], evidence: [] };
}

function doubtOf(reading: Reading, criterion: Criterion, result: EligibilityResult, now: number): string | null {
  const asked = read(criterion.text, now);
  const words = asked.doc.tokens.map((token) => token.norm).join(" ");
  if (weightWanted(criterion.text) !== null) return null;
  if (topicWanted(words)) return doubtReadiness(reading, result);
  if (yearsWanted(criterion.text) || askOf(criterion.text)) return doubtYears(reading, criterion.text, now);
  const languages = languagesWanted(words);
  if (languages) return doubtLanguage(reading, languages.names, result);
  if (credentialsWanted(asked, criterion.text, words) || degreeWanted(words))
    return doubtEnd(reading, criterion, asked, result, now);
  if (asksForPeople(words)) return doubtPeople(reading, result);
  return doubtDenial(reading, criterion, result, now);
}
