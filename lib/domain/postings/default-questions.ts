import type { z } from "zod";
import type { CreateQuestion } from "@/lib/contract/platform/questions";
import type { CreateStep } from "@/lib/contract/platform/workflow";

/** General questions for an interview step that names none, so that no candidate meets an empty interview. */
const GENERAL: { text: string; score_of_1: string; score_of_5: string }[] = [
  {
    text: "Tell me about the work you do now and the part of it that is most like this job.",
    score_of_1: "Speaks in general terms; nothing shows what they do themselves.",
    score_of_5: "Describes their own work concretely, with scale and results, and links it to this job.",
  },
  {
    text: "Tell me about a problem at work that was hard to solve. What did you do, and how did it end?",
    score_of_1: "No specific problem, or others solved it.",
    score_of_5: "A specific problem, the steps they took themselves, the result in numbers, and what they learned.",
  },
  {
    text: "Describe a time you had to work with someone who saw things differently. What did you do?",
    score_of_1: "No example, or only blames the other person.",
    score_of_5: "A specific situation, both views told fairly, what they did, and how it ended.",
  },
  {
    text: "Tell me about a mistake you made at work. What happened, and what did you change afterwards?",
    score_of_1: "Claims no mistakes or gives no change.",
    score_of_5: "An honest mistake with its cost, the repair, and a lasting change that prevented it.",
  },
  {
    text: "What would you do in your first month in this job?",
    score_of_1: "Vague intentions that would fit any job.",
    score_of_5: "A concrete order of steps that fits this job, with reasons.",
  },
];

/** Questions for a web-interview step without any, at most `num_questions`; nothing for other steps. */
export function defaultQuestions(step: z.output<typeof CreateStep>): z.output<typeof CreateQuestion>[] {
  if (step.type !== "web_interview") return [];
  return GENERAL.slice(0, step.config?.num_questions ?? 3).map((question) => ({ modality: "voice", ...question }));
}
