import { z } from "zod";
import { plainIssue } from "../plain-issue";
import { text } from "../platform/shared";
import { isTimeZone } from "../time-zone";

/**
 * What is documented inside the free objects of a step's config. The API takes any object there, so fields that are not
 * listed are never touched; those that are must make sense before a posting is published from the editor.
 */

export const INTEGRITY_TYPES = [
  "tab_switching",
  "unusual_delays",
  "ai_scripted_answer",
  "multiple_people",
  "multiple_speakers",
  "phone_detection",
  "facial_behaviour",
] as const;

const IntegritySettings = z.object({
  enabled: z.boolean().nullish(),
  threshold: z.number().int().min(0).max(100).nullish(),
  types: z.array(z.string()).nullish(),
});

const seconds = z.number().int().min(0).max(86_400).nullish();
const Image = z
  .string()
  .max(2000)
  .refine(
    (address) => URL.canParse(address) && new URL(address).protocol === "https:",
    "must be an address that begins with https://",
  )
  .nullish();
const Words = text({ max: 5000 }).nullish();

const InterviewPage = z
  .object({
    show_transcript: z.boolean().nullish(),
    candidate_presence_enabled: z.boolean().nullish(),
    min_duration_seconds: seconds,
    max_duration_seconds: seconds,
    backdrop_image_url: Image,
    avatar_image_url: Image,
    intro_message: Words,
    outro_message: Words,
    remove_heymilo_branding: z.boolean().nullish(),
  })
  .refine(({ min_duration_seconds: min, max_duration_seconds: max }) => min == null || max == null || min <= max, {
    path: ["max_duration_seconds"],
    message: "must not be less than the shortest",
  });

const hour = (min: number, max: number) => z.number().int().min(min).max(max).nullish();

const Blackout = z
  .object({
    enabled: z.boolean().nullish(),
    timezone: z.string().refine(isTimeZone, "is not a time zone, for example Europe/Berlin").nullish(),
    start_hour: hour(0, 23),
    end_hour: hour(1, 24),
  })
  .superRefine((blackout, context) => {
    if (blackout.enabled !== true) return;
    for (const key of ["timezone", "start_hour", "end_hour"] as const) {
      if (blackout[key] == null) context.addIssue({ code: "custom", path: [key], message: "is required" });
    }
    if (blackout.start_hour != null && blackout.start_hour === blackout.end_hour) {
      context.addIssue({ code: "custom", path: ["end_hour"], message: "must not be the hour it begins" });
    }
  });

export const STEP_OBJECTS = {
  cheat_detection_config: IntegritySettings,
  web_interview_config: InterviewPage,
  blackout_period: Blackout,
} as const;
export type StepObject = keyof typeof STEP_OBJECTS;

/** What each documented field of these objects is called, over its control and in what is said about it. */
export const OBJECT_LABELS = {
  cheat_detection_config: {
    enabled: "Watch for unusual behaviour",
    threshold: "Threshold",
    types: "What to watch for",
  },
  web_interview_config: {
    show_transcript: "Show the transcript while they speak",
    candidate_presence_enabled: "Show candidates themselves",
    min_duration_seconds: "Shortest interview",
    max_duration_seconds: "Longest interview",
    backdrop_image_url: "Backdrop image",
    avatar_image_url: "Interviewer's picture",
    intro_message: "Welcome text",
    outro_message: "Closing text",
    remove_heymilo_branding: "Hide the service's own name",
  },
  blackout_period: {
    enabled: "Quiet hours",
    timezone: "Time zone",
    start_hour: "From",
    end_hour: "Until",
  },
} as const satisfies { [O in StepObject]: Record<keyof (typeof STEP_OBJECTS)[O]["shape"], string> };

/** What is wrong inside one of these objects, field by field; the message continues the field's label. */
export function objectProblems(field: StepObject, value: unknown): { key: string; message: string }[] {
  const parsed = STEP_OBJECTS[field].safeParse(filledIn(value), { error: plainIssue });
  return (parsed.error?.issues ?? []).map((issue) => ({ key: String(issue.path[0] ?? ""), message: issue.message }));
}

/** An empty text says as little as a missing one; what is no object says nothing. */
const filledIn = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== ""))
    : {};
