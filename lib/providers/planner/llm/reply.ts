import { z } from "zod";

// Limits are checked in read-plan.ts and stay out of the JSON Schema: strict services refuse minLength, minimum and the like.
const maybe = <T extends z.ZodType>(schema: T) => schema.nullable();

const questionReply = z.object({
  modality: z.enum(["voice", "sms", "form", "resume_eligibility", "resume_scoring", "voice_tags"]),
  text: z.string(),
  quote: z.string(),
  knockout: z.boolean(),
  evaluation_criteria: maybe(z.string()),
  score_of_1: maybe(z.string()),
  score_of_5: maybe(z.string()),
  score_weight: maybe(z.number()),
  field: maybe(z.enum(["yes_no", "choice", "number", "date", "file", "text"])),
  options: z.array(z.string()),
  minimum: maybe(z.number()),
  format: maybe(z.enum(["text", "number", "date", "freeform"])),
  instructions: maybe(z.string()),
});
export type QuestionReply = z.infer<typeof questionReply>;

/** What a model answers: flat, so that strict services take the schema. */
export const planReply = z.object({
  title: z.string(),
  language: z.string(),
  company_overview: z.string(),
  job_overview: z.string(),
  interview_process_overview: z.string(),
  steps: z.array(
    z.object({
      type: z.enum(["resume", "web_interview", "form", "conversational_sms"]),
      video: z.boolean(),
      questions: z.array(questionReply),
    }),
  ),
  warnings: z.array(z.string()),
});
export type PlanReply = z.infer<typeof planReply>;
