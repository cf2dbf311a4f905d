import { z } from "zod";

/** Results of the steps beside resume and web interview, and what integrity checks found. */

export const FormQuestionResult = z.object({
  question_id: z.string(),
  question_text: z.string(),
  /** textarea, number, multiple-choice, file-upload, slider or date. */
  question_type: z.string(),
  is_knockout: z.boolean(),
  passed: z.boolean(),
  candidate_answer: z.string().nullable(),
  expected_answer: z.string().nullable(),
  /** Ours: what an answer must be to pass, in words; null where any answer passes. */
  expectation: z.string().nullable().optional(),
  /** Ours: the files that answer a file question, behind links that run out. */
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), url: z.string() })).optional(),
});

export const FormResult = z.object({
  object: z.literal("form_result"),
  interview_id: z.string(),
  /** passed, failed or pending. */
  overall_status: z.string(),
  questions: z.array(FormQuestionResult),
  /** Ours: why the step knocked the candidate out. */
  problem: z.string().nullable().optional(),
});
export type FormResult = z.output<typeof FormResult>;

export const SmsResult = z.object({
  object: z.literal("sms_result"),
  interview_id: z.string(),
  is_eligible: z.boolean(),
  confidence: z.number(),
  criteria: z.array(
    z.object({
      criteria_id: z.string(),
      criteria_text: z.string(),
      passed: z.boolean(),
      confidence: z.number(),
      is_dealbreaker: z.boolean(),
      reasons: z.array(z.string()),
      /** Ours. */
      candidate_answer: z.string().nullable().optional(),
      expectation: z.string().nullable().optional(),
    }),
  ),
  transcript: z.array(z.object({ role: z.string(), text: z.string(), timestamp: z.number().nullable() })),
  messages_sent: z.number().int().nullable(),
  messages_received: z.number().int().nullable(),
  /** Ours: why the step knocked the candidate out. */
  problem: z.string().nullable().optional(),
});
export type SmsResult = z.output<typeof SmsResult>;

const TranscriptReference = z.object({
  user_friendly_timestamp: z.string(),
  text: z.string(),
  actual_timestamp: z.number(),
});

const WebInterviewCheat = z.object({
  cheat_detection_result: z
    .object({
      cheating_detected: z.boolean(),
      cheating_confidence: z.number(),
      cheating_instances: z.array(
        z.object({ reasoning: z.string(), transcript_references: z.array(TranscriptReference) }),
      ),
    })
    .nullable(),
  llm_detection_result: z
    .object({
      llm_generated_detected: z.boolean(),
      detection_confidence: z.number(),
      llm_detected_segments: z.array(
        z.object({ segment_text: z.string(), segment_confidence: z.number(), reasoning: z.string() }),
      ),
      gptzero_metrics: z
        .object({
          completely_generated_probability: z.number(),
          overall_ai_score: z.number(),
          average_generated_probability: z.number(),
        })
        .nullable(),
    })
    .nullable(),
  unusual_delay_detection: z
    .object({
      delay_detected: z.boolean(),
      delay_confidence: z.number(),
      unusual_delay_instances: z.array(z.record(z.string(), z.unknown())),
      overall_score: z.number(),
      confidence_level: z.number(),
    })
    .nullable(),
  tab_switch_detection: z.record(z.string(), z.unknown()).nullable(),
  interview_integrity: z
    .object({
      job_id: z.string().nullable(),
      status: z.string().nullable(),
      filename: z.string().nullable(),
      file_type: z.string().nullable(),
      created_at: z.string().nullable(),
      updated_at: z.string().nullable(),
      result: z.record(z.string(), z.unknown()).nullable(),
      error: z.string().nullable(),
      comprehensive: z.record(z.string(), z.unknown()).nullable(),
      aggregated: z
        .object({
          movements: z.array(
            z.object({
              type: z.string(),
              confidence: z.number().nullable(),
              image: z.string().nullable(),
              timestamp: z.number().nullable(),
            }),
          ),
        })
        .nullable(),
    })
    .nullable(),
  integrity_analysis_v2: z.record(z.string(), z.unknown()).nullable(),
});

const ResumeCheat = z.object({
  gpt_detection: z
    .object({
      version: z.string(),
      scanId: z.string(),
      documents: z.array(z.record(z.string(), z.unknown())),
      neatVersion: z.string().nullable(),
      editorDocumentId: z.string().nullable(),
    })
    .nullable(),
});

/** Ours: what the fields of `tab_switch_detection` and `pasted` say. Timestamps are seconds since the interview began. */
const Switch = z.object({
  timestamp: z.number(),
  /** Null when the page was never seen to come back. */
  seconds_away: z.number().nullable(),
  question_text: z.string().nullable(),
});
const Paste = z.object({ timestamp: z.number(), characters: z.number().int(), question_text: z.string().nullable() });
export const TabSwitches = z.object({
  total_count: z.number().int(),
  events: z.array(Switch),
  first_switch_timestamp: z.number().nullable(),
  last_switch_timestamp: z.number().nullable(),
});

/** Ours: an answer that began far later than this person's answers usually do. */
export const UnusualDelay = z.object({
  question_text: z.string(),
  response_text: z.string(),
  delay_seconds: z.number(),
  median_seconds: z.number(),
  reasoning: z.string(),
});

/** Integrity signals never move a score. */
export const CheatDetection = z.object({
  object: z.literal("cheat_detection"),
  overall_confidence: z.number().nullable(),
  /** 1 (nothing found) to 5. */
  overall_ranking: z.number().int().nullable(),
  enabled: z.boolean().nullable(),
  threshold: z.number().int().nullable(),
  types: z.array(z.string()).nullable(),
  web_interview: WebInterviewCheat.nullable(),
  resume: ResumeCheat.nullable(),
  /** Ours: text that was pasted into typed answers. */
  pasted: z
    .object({ total_count: z.number().int(), characters: z.number().int(), events: z.array(Paste) })
    .nullable()
    .optional(),
  /** Ours: which of the configured types somebody looks at here; the others are not checked by anybody. */
  checks: z.array(z.object({ type: z.string(), is_made: z.boolean() })).optional(),
});
export type CheatDetection = z.output<typeof CheatDetection>;
