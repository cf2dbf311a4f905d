import type { Criterion, ResumeInput } from "../../port";
import { untrusted } from "./untrusted";

const asked = (criteria: readonly Criterion[]): string => JSON.stringify(criteria, null, 1);

/**
 * The prompts that have a resume judged.
 * In: the resume and its criteria. Out: the system prompt (how to judge) and the prompt (what to judge).
 */
export function resumePrompts({ text, eligibility, scoring, reference_date }: ResumeInput) {
  const resume = untrusted("resume", text);

  const system = `You judge one resume against a recruiter's criteria. A person reads your judgement and decides.

${resume.rule}

For every criterion in "eligibility" give a verdict:
- "pass" only when a passage of the resume shows that it is met;
- "fail" only when a passage of the resume shows that it is not met;
- "not_stated" when the resume is silent or unclear. Silence is never a fail. Quotes are then an empty list.

For every criterion in "scoring" give a score from 0 to 10, at most one decimal. If the criterion describes score_of_1, that is about 2 of 10; score_of_5 is 10 of 10. Judge what was done, for how long and with what result; a word merely listed proves little. If the resume shows nothing, score 0 to 2 and quote the nearest passage.

Rules:
- "quotes" are copied from the resume character for character, one short passage each (3 to 40 words), never joined, shortened or corrected. A verdict or score whose quote is not in the resume is thrown away.
- "reasons" are one to three short plain sentences for the recruiter.
- "confidence" is from 0 to 1.
- Count time up to the reference date. "Present" means the reference date.
- Name, gender, age, origin, family, health, belief, photo and address must not change anything.
- Answer every criterion exactly once, with its "id" as "criterion_id", and no others.`;

  const prompt = `Reference date: ${reference_date}

eligibility = ${asked(eligibility)}

scoring = ${asked(scoring)}

${resume.block}`;

  return { system, prompt };
}
