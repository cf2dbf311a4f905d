import type { Evaluator } from "../port";
import { evaluateInterviewByRules, RULES_ANSWERS_VERSION } from "./answers/evaluate-interview";
import { followUpByRules } from "./answers/follow-up/follow-up";
import { evaluateResumeByRules, RULES_RESUME_VERSION } from "./resume/evaluate-resume";
import { lookAgain, RULES_SECOND_LOOK_VERSION } from "./second-look/second-look";

/** The engine that needs no key and no network: word tables and counting, the same result for the same input. */
export const rulesEvaluator: Evaluator = {
  name: "rules",
  version: `resume-${RULES_RESUME_VERSION}.${RULES_SECOND_LOOK_VERSION}.answers-${RULES_ANSWERS_VERSION}`,
  evaluateResume: async (input) => lookAgain(input, evaluateResumeByRules(input)),
  evaluateInterview: async (input) => evaluateInterviewByRules(input),
  followUp: async (input) => followUpByRules(input),
};
