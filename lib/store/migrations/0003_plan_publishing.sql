ALTER TABLE "plan_cells" ADD COLUMN "made_from" jsonb;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "publishing_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "attempt" jsonb;