import { bigint, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { at } from "./at";
import { interviews } from "./interviews";

/** What a candidate answered to a question of a form or SMS step. */
export const stepAnswers = pgTable(
  "step_answers",
  {
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    questionId: text("question_id").notNull(),
    stepId: text("step_id").notNull(),
    /** form or sms. */
    modality: text("modality").notNull(),
    /** 1-based place among the step's questions when it was asked. */
    rank: integer("rank").notNull(),
    /** The question as it stood when it was answered: text and all its fields. */
    question: jsonb("question").$type<Record<string, unknown>>().notNull(),
    /** Text, a number, a list of choices, a date, or ids of `answer_files`; null: left open. */
    answer: jsonb("answer").$type<unknown>(),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.questionId] })],
);

/** Files that answer a question of a form. */
export const answerFiles = pgTable(
  "answer_files",
  {
    id: text("id").primaryKey(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    questionId: text("question_id").notNull(),
    mediaKey: text("media_key").notNull(),
    fileName: text("file_name").notNull(),
    mimeType: text("mime_type").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    index("answer_files_interview").on(table.interviewId, table.questionId, table.createdAt),
    uniqueIndex("answer_files_media").on(table.mediaKey),
  ],
);

/** The conversation of an SMS step, whichever way its messages travel. */
export const stepMessages = pgTable(
  "step_messages",
  {
    id: text("id").primaryKey(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    stepId: text("step_id").notNull(),
    rank: integer("rank").notNull(),
    /** interviewer or candidate. */
    role: text("role").notNull(),
    text: text("text").notNull(),
    /** The question that was asked or answered; null for greetings and goodbyes. */
    questionId: text("question_id"),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [uniqueIndex("step_messages_rank").on(table.interviewId, table.stepId, table.rank)],
);

/** What the candidate's page noticed that may matter to an integrity check; it never moves a score. */
export const integrityEvents = pgTable(
  "integrity_events",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    /** tab_left, tab_returned or pasted. */
    kind: text("kind").notNull(),
    /** Seconds for which the page was away, characters that were pasted. */
    amount: integer("amount"),
    /** The question that was open; null outside of one. */
    turnId: text("turn_id"),
    at: at("at").notNull(),
  },
  (table) => [index("integrity_events_interview").on(table.interviewId, table.at)],
);
