CREATE TABLE "answer_files" (
	"id" text PRIMARY KEY NOT NULL,
	"interview_id" text NOT NULL,
	"question_id" text NOT NULL,
	"media_key" text NOT NULL,
	"file_name" text NOT NULL,
	"mime_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "integrity_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "integrity_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"interview_id" text NOT NULL,
	"kind" text NOT NULL,
	"amount" integer,
	"turn_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "step_answers" (
	"interview_id" text NOT NULL,
	"question_id" text NOT NULL,
	"step_id" text NOT NULL,
	"modality" text NOT NULL,
	"rank" integer NOT NULL,
	"question" jsonb NOT NULL,
	"answer" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "step_answers_interview_id_question_id_pk" PRIMARY KEY("interview_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "step_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"interview_id" text NOT NULL,
	"step_id" text NOT NULL,
	"rank" integer NOT NULL,
	"role" text NOT NULL,
	"text" text NOT NULL,
	"question_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_cells" (
	"plan_id" text NOT NULL,
	"path" text NOT NULL,
	"value" jsonb,
	"user_id" text NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_cells_plan_id_path_pk" PRIMARY KEY("plan_id","path")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"posting_id" text,
	"revision" integer DEFAULT 0 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"user_id" text NOT NULL,
	"source" jsonb NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"step" text DEFAULT '' NOT NULL,
	"percent" integer DEFAULT 0 NOT NULL,
	"made_by" text,
	"result" jsonb,
	"problem" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"modality" text NOT NULL,
	"text" text NOT NULL,
	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posting_labels" (
	"workspace_id" text NOT NULL,
	"posting_id" text NOT NULL,
	"label" text NOT NULL,
	CONSTRAINT "posting_labels_posting_id_label_pk" PRIMARY KEY("posting_id","label")
);
--> statement-breakpoint
ALTER TABLE "interviews" DROP CONSTRAINT "interviews_workspace_id_workspaces_id_fk";
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" DROP CONSTRAINT "webhook_deliveries_workspace_id_workspaces_id_fk";
--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "is_test" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_files" ADD CONSTRAINT "answer_files_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integrity_events" ADD CONSTRAINT "integrity_events_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_answers" ADD CONSTRAINT "step_answers_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_messages" ADD CONSTRAINT "step_messages_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_cells" ADD CONSTRAINT "plan_cells_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_cells" ADD CONSTRAINT "plan_cells_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_questions" ADD CONSTRAINT "saved_questions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_questions" ADD CONSTRAINT "saved_questions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_labels" ADD CONSTRAINT "posting_labels_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_files_interview" ON "answer_files" USING btree ("interview_id","question_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "answer_files_media" ON "answer_files" USING btree ("media_key");--> statement-breakpoint
CREATE INDEX "integrity_events_interview" ON "integrity_events" USING btree ("interview_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "step_messages_rank" ON "step_messages" USING btree ("interview_id","step_id","rank");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_posting" ON "plans" USING btree ("workspace_id","posting_id");--> statement-breakpoint
CREATE INDEX "plans_newest" ON "plans" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "proposals_age" ON "proposals" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "saved_questions_newest" ON "saved_questions" USING btree ("workspace_id","modality","created_at","id");--> statement-breakpoint
CREATE INDEX "posting_labels_label" ON "posting_labels" USING btree ("workspace_id","label","posting_id");--> statement-breakpoint
CREATE INDEX "postings_by_title" ON "postings" USING btree ("workspace_id",lower("title"),"id");--> statement-breakpoint
CREATE INDEX "postings_by_deadline" ON "postings" USING btree ("workspace_id","deadline","id");--> statement-breakpoint
CREATE FUNCTION posting_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.revision := OLD.revision + 1;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER posting_changed BEFORE UPDATE ON "postings" FOR EACH ROW EXECUTE FUNCTION posting_changed();--> statement-breakpoint
CREATE FUNCTION posting_parts_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE postings SET updated_at = now() WHERE id IN (SELECT posting_id FROM changed);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER steps_inserted AFTER INSERT ON "workflow_steps" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posting_parts_changed();--> statement-breakpoint
CREATE TRIGGER steps_updated AFTER UPDATE ON "workflow_steps" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posting_parts_changed();--> statement-breakpoint
CREATE TRIGGER steps_deleted AFTER DELETE ON "workflow_steps" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posting_parts_changed();--> statement-breakpoint
CREATE TRIGGER questions_inserted AFTER INSERT ON "questions" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posting_parts_changed();--> statement-breakpoint
CREATE TRIGGER questions_updated AFTER UPDATE ON "questions" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posting_parts_changed();--> statement-breakpoint
CREATE TRIGGER questions_deleted AFTER DELETE ON "questions" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION posting_parts_changed();
