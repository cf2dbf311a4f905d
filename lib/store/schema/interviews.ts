import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { at } from "./at";
import { postings } from "./postings";
import { workspaces } from "./workspaces";

/** A person, known once per workspace by email. */
export const candidates = pgTable(
  "candidates",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    /** Lower-cased, to find a person; the spelling they gave stands in the interview. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    phone: text("phone"),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [uniqueIndex("candidates_email").on(table.workspaceId, table.email)],
);

/** One person's run through one posting. */
export const interviews = pgTable(
  "interviews",
  {
    id: text("id").primaryKey(),
    // Its posting's; that one vouches for it, so nothing is looked up again for every row of a bulk ingest.
    workspaceId: text("workspace_id").notNull(),
    postingId: text("posting_id")
      .notNull()
      .references(() => postings.id),
    candidateId: text("candidate_id")
      .notNull()
      .references(() => candidates.id),
    /** 1 for a person's first run through this posting, 2 and on for retakes. */
    attempt: integer("attempt").notNull().default(1),
    /** Somebody of the team trying the posting out: in no list and no count. */
    isTest: boolean("is_test").notNull().default(false),
    name: text("name").notNull(),
    email: text("email").notNull(),
    metadata: jsonb("metadata").$type<Record<string, string>>(),
    data: jsonb("data").$type<Record<string, unknown>>(),
    /** pending, in_progress, evaluating, completed or knocked_out; decisions stand in their own table. */
    status: text("status").notNull().default("pending"),
    /** 0 to 100, one decimal: the mean of the scored steps that are complete. */
    score: doublePrecision("score"),
    consentedAt: at("consented_at"),
    completedAt: at("completed_at"),
    lastActivityAt: at("last_activity_at"),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("interviews_attempt").on(table.postingId, table.candidateId, table.attempt),
    index("interviews_newest").on(table.postingId, table.createdAt, table.id),
    index("interviews_candidate").on(table.candidateId),
  ],
);

export const interviewSteps = pgTable(
  "interview_steps",
  {
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    stepId: text("step_id").notNull(),
    type: text("type").notNull(),
    rank: integer("rank").notNull(),
    /** not_started, in_progress, evaluating, completed or knocked_out. */
    status: text("status").notNull().default("not_started"),
    /** 0 to 100. */
    score: doublePrecision("score"),
    /** A sentence: why the candidate was knocked out, or what kept the step from being evaluated. */
    note: text("note"),
    startedAt: at("started_at"),
    completedAt: at("completed_at"),
    updatedAt: at("updated_at"),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.stepId] })],
);

export const resumes = pgTable(
  "resumes",
  {
    id: text("id").primaryKey(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    mediaKey: text("media_key").notNull(),
    fileName: text("file_name").notNull(),
    kind: text("kind").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    text: text("text").notNull(),
    pages: integer("pages").notNull(),
    warnings: jsonb("warnings").$type<string[]>().notNull().default([]),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    index("resumes_interview").on(table.interviewId, table.createdAt),
    uniqueIndex("resumes_media").on(table.mediaKey),
  ],
);

/** What a candidate answered about a criterion that the resume could not show. */
export const statements = pgTable(
  "statements",
  {
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    questionId: text("question_id").notNull(),
    /** The words that were shown. */
    text: text("text").notNull(),
    answer: text("answer").notNull(),
    note: text("note").notNull().default(""),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.questionId] })],
);

/** The conversation: what was asked and what was answered, in order. */
export const turns = pgTable(
  "turns",
  {
    id: text("id").primaryKey(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    rank: integer("rank").notNull(),
    questionId: text("question_id").notNull(),
    /** 0 for the question itself, then 1, 2, ... for its follow-ups. */
    followUp: integer("follow_up").notNull().default(0),
    prompt: text("prompt").notNull(),
    /** Null until it is answered. */
    answeredAt: at("answered_at"),
    /** Recording part and seconds within it; null part when nothing was recorded. */
    part: integer("part"),
    askedAt: doublePrecision("asked_at"),
    from: doublePrecision("answer_from"),
    to: doublePrecision("answer_to"),
    /** speech_to_text, browser, typed or untranscribed; null until answered. */
    source: text("source"),
    text: text("text"),
    phrases: jsonb("phrases").$type<{ text: string; at: number; until?: number }[]>().notNull().default([]),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [uniqueIndex("turns_rank").on(table.interviewId, table.rank)],
);

/** One run of the candidate's recorder; closing the tab ends a part, coming back begins the next. */
export const recordingParts = pgTable(
  "recording_parts",
  {
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    part: integer("part").notNull(),
    mediaKey: text("media_key").notNull(),
    mimeType: text("mime_type").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.part] })],
);

/** The seekable files made from the parts, usually one. */
export const recordings = pgTable(
  "recordings",
  {
    interviewId: text("interview_id")
      .primaryKey()
      .references(() => interviews.id, { onDelete: "cascade" }),
    /** processing, ready, failed or none. */
    status: text("status").notNull(),
    mediaKey: text("media_key"),
    mimeType: text("mime_type"),
    hasVideo: boolean("has_video").notNull().default(false),
    seconds: doublePrecision("seconds"),
    /** Where each part begins on the timeline, in seconds, by part number. */
    partOffsets: jsonb("part_offsets").$type<Record<string, number>>().notNull().default({}),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [uniqueIndex("recordings_media").on(table.mediaKey)],
);

/** Which browser tab holds the interview. */
export const interviewTabs = pgTable("interview_tabs", {
  interviewId: text("interview_id")
    .primaryKey()
    .references(() => interviews.id, { onDelete: "cascade" }),
  tabId: text("tab_id").notNull(),
  /** The lowest number a new recording part may take; raised when another tab takes over. */
  firstFreePart: integer("first_free_part").notNull().default(0),
  seenAt: at("seen_at").notNull().defaultNow(),
});
