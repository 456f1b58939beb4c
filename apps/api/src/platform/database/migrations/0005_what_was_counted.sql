CREATE TABLE "counted_attempts" (
	"attempt_id" uuid PRIMARY KEY NOT NULL,
	"quiz_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"student_id" uuid,
	"mark" double precision NOT NULL,
	"max_mark" integer NOT NULL,
	"correct" integer NOT NULL,
	"seconds" integer NOT NULL,
	"is_first" boolean NOT NULL,
	"is_last" boolean NOT NULL,
	"is_best" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "counted_attempts" ADD CONSTRAINT "counted_attempts_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counted_attempts" ADD CONSTRAINT "counted_attempts_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counted_attempts" ADD CONSTRAINT "counted_attempts_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counted_attempts" ADD CONSTRAINT "counted_attempts_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "counted_attempts_quiz_mark" ON "counted_attempts" USING btree ("quiz_id","mark");--> statement-breakpoint
CREATE INDEX "counted_attempts_revision" ON "counted_attempts" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "counted_attempts_student" ON "counted_attempts" USING btree ("student_id");--> statement-breakpoint
-- Whoever goes leaves the statistics with their answers, whatever code or cascade deletes them: what was counted of the revision is
-- thrown away, and made anew of those who remain when somebody next looks. Written, not deleted: an insert waits for another's
-- insert of the same key, so that a count that is just being made cannot slip past.
CREATE FUNCTION "forget_counted_attempts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "item_statistics" ("revision_id", "state", "attempts", "updated_at")
  SELECT r."id", 'null'::jsonb, 0, now() FROM "revisions" r
  WHERE r."id" IN (SELECT "revision_id" FROM "deleted_attempts" WHERE "finished_at" IS NOT NULL AND NOT "preview")
  ORDER BY r."id"
  ON CONFLICT ("revision_id") DO UPDATE SET "state" = 'null'::jsonb, "attempts" = 0;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "attempts_leave_the_statistics" AFTER DELETE ON "attempts" REFERENCING OLD TABLE AS "deleted_attempts" FOR EACH STATEMENT EXECUTE FUNCTION "forget_counted_attempts"();
