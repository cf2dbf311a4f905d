import { sql } from "drizzle-orm";
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
import { users } from "./accounts";
import { at } from "./at";
import { workspaces } from "./workspaces";

export const postings = pgTable(
  "postings",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    title: text("title").notNull(),
    /** Last part of the candidates' link; unique in the workspace. */
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    language: text("language").notNull().default("en"),
    interviewerName: text("interviewer_name").notNull().default("Sarah"),
    instructions: text("instructions").notNull().default(""),
    companyOverview: text("company_overview").notNull().default(""),
    jobOverview: text("job_overview").notNull().default(""),
    interviewProcessOverview: text("interview_process_overview"),
    companyOverviewDeliveryMode: text("company_overview_delivery_mode"),
    jobOverviewDeliveryMode: text("job_overview_delivery_mode"),
    interviewProcessOverviewDeliveryMode: text("interview_process_overview_delivery_mode"),
    phoneNumberId: text("phone_number_id"),
    senderEmailId: text("sender_email_id"),
    emailTemplateGroupId: text("email_template_group_id"),
    designTemplateGroupId: text("design_template_group_id"),
    redirectUrl: text("redirect_url"),
    schedulingUrl: text("scheduling_url"),
    deadline: at("deadline"),
    allowSmsComms: boolean("allow_sms_comms").notNull().default(false),
    maxRetakes: integer("max_retakes"),
    retakeCooldownDays: doublePrecision("retake_cooldown_days"),
    emailReportToCandidate: boolean("email_report_to_candidate").notNull().default(false),
    metadata: jsonb("metadata").$type<Record<string, string>>(),
    ingestionKey: text("ingestion_key").notNull().unique(),
    finalized: boolean("finalized").notNull().default(true),
    archivedAt: at("archived_at"),
    isTest: boolean("is_test").notNull().default(false),
    /**
     * Counts changes of the posting, its steps and its questions. Triggers of the database keep it (see the migration), so
     * that whatever was made of a posting can be told from what it would be now.
     */
    revision: integer("revision").notNull().default(1),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("postings_name").on(table.workspaceId, table.name),
    // Ascending, read backwards: matches `ORDER BY created_at DESC, id DESC` without a null order to go wrong.
    index("postings_newest").on(table.workspaceId, table.createdAt, table.id),
    index("postings_by_title").on(table.workspaceId, sql`lower(${table.title})`, table.id),
    index("postings_by_deadline").on(table.workspaceId, table.deadline, table.id),
  ],
);

export const workflowSteps = pgTable(
  "workflow_steps",
  {
    id: text("id").primaryKey(),
    postingId: text("posting_id")
      .notNull()
      .references(() => postings.id, { onDelete: "cascade" }),
    type: text("type").notNull(),
    rank: integer("rank").notNull(),
    config: jsonb("config").$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [uniqueIndex("workflow_steps_rank").on(table.postingId, table.rank)],
);

export const questions = pgTable(
  "questions",
  {
    id: text("id").primaryKey(),
    postingId: text("posting_id")
      .notNull()
      .references(() => postings.id, { onDelete: "cascade" }),
    modality: text("modality").notNull(),
    text: text("text").notNull(),
    rank: integer("rank").notNull(),
    /** Null means the modality's default. v4 allows fractions. */
    weight: doublePrecision("weight"),
    /** The rest of the contract's question fields, as given. */
    fields: jsonb("fields").$type<Record<string, unknown>>().notNull().default({}),
    deletedAt: at("deleted_at"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [index("questions_posting").on(table.postingId, table.modality, table.rank)],
);

/** Hiring managers see only the postings that stand here beside their id. Posting ids may be a hosted service's. */
export const postingShares = pgTable(
  "posting_shares",
  {
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    postingId: text("posting_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.postingId, table.userId] }),
    index("posting_shares_user").on(table.userId, table.postingId),
  ],
);

/** Tags by which a team finds its postings: a client, a place, a department. Posting ids may be a hosted service's. */
export const postingLabels = pgTable(
  "posting_labels",
  {
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    postingId: text("posting_id").notNull(),
    label: text("label").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.postingId, table.label] }),
    index("posting_labels_label").on(table.workspaceId, table.label, table.postingId),
  ],
);
