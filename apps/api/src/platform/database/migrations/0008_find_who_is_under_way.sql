DROP INDEX "counted_attempts_quiz_mark";--> statement-breakpoint
CREATE INDEX "attempts_under_way" ON "attempts" USING btree ("revision_id","started_at") WHERE "attempts"."finished_at" is null;--> statement-breakpoint
CREATE INDEX "counted_attempts_place" ON "counted_attempts" USING btree ("quiz_id","mark","attempt_id");