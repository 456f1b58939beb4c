ALTER TABLE "counted_attempts" DROP CONSTRAINT "counted_attempts_quiz_id_quizzes_id_fk";
--> statement-breakpoint
ALTER TABLE "counted_attempts" DROP CONSTRAINT "counted_attempts_revision_id_revisions_id_fk";
--> statement-breakpoint
ALTER TABLE "counted_attempts" DROP CONSTRAINT "counted_attempts_student_id_students_id_fk";
