-- A second wall between desks: a request of somebody who is signed in says at which desk they are (footnote.desk, for its transaction alone), and
-- from then on reads and writes that desk's rows and those that belong to no desk, whatever a statement asks for. Whoever says nothing (students,
-- who come by codes and tokens; what works in the background; older programs) is not held: the setting is read once for each statement.
CREATE FUNCTION "desk_of_request"() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('footnote.desk', true), '')::uuid $$;
--> statement-breakpoint
-- Whether a row that another belongs to is seen, which its own rule says. In a language of which a plan knows nothing: written out, these rules would be
-- planned into every statement, those of whoever is not held too.
CREATE FUNCTION "sees_quiz"(uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN RETURN EXISTS (SELECT FROM "public"."quizzes" WHERE "id" = $1); END $$;
--> statement-breakpoint
CREATE FUNCTION "sees_class"(uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN RETURN EXISTS (SELECT FROM "public"."classes" WHERE "id" = $1); END $$;
--> statement-breakpoint
CREATE FUNCTION "sees_pack"(uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN RETURN EXISTS (SELECT FROM "public"."packs" WHERE "id" = $1); END $$;
--> statement-breakpoint
CREATE FUNCTION "sees_import_batch"(uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN RETURN EXISTS (SELECT FROM "public"."import_batches" WHERE "id" = $1); END $$;
--> statement-breakpoint
CREATE FUNCTION "sees_import_article"(uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN RETURN EXISTS (SELECT FROM "public"."import_articles" WHERE "id" = $1); END $$;
--> statement-breakpoint
CREATE FUNCTION "sees_revision"(uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN RETURN EXISTS (SELECT FROM "public"."revisions" WHERE "id" = $1); END $$;
--> statement-breakpoint
CREATE FUNCTION "sees_attempt"(uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN RETURN EXISTS (SELECT FROM "public"."attempts" WHERE "id" = $1); END $$;
--> statement-breakpoint
CREATE FUNCTION "sees_regrade"(uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN RETURN EXISTS (SELECT FROM "public"."regrades" WHERE "id" = $1); END $$;
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "quizzes" USING ((SELECT "desk_of_request"()) IS NULL OR "desk_id" IS NULL OR "desk_id" = (SELECT "desk_of_request"()));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "classes" USING ((SELECT "desk_of_request"()) IS NULL OR "desk_id" = (SELECT "desk_of_request"()));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "packs" USING ((SELECT "desk_of_request"()) IS NULL OR "desk_id" IS NULL OR "desk_id" = (SELECT "desk_of_request"()));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "import_batches" USING ((SELECT "desk_of_request"()) IS NULL OR "desk_id" = (SELECT "desk_of_request"()));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "draft_questions" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_quiz"("quiz_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "rejected_suggestions" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_quiz"("quiz_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "revisions" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_quiz"("quiz_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "regrades" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_quiz"("quiz_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "counted_attempts" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_quiz"("quiz_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "assignments" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_quiz"("quiz_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "students" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_class"("class_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "pack_versions" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_pack"("pack_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "originals" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_pack"("pack_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "pack_edits" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_pack"("pack_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "import_rejections" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_pack"("pack_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "reproof_jobs" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_pack"("pack_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "import_articles" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_import_batch"("batch_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "import_model_choices" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_import_batch"("batch_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "import_decisions" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_import_article"("article_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "attempts" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_revision"("revision_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "stale_questions" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_revision"("revision_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "item_statistics" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_revision"("revision_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "uncounted_attempts" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_revision"("revision_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "responses" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_attempt"("attempt_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "problem_reports" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_attempt"("attempt_id"));
--> statement-breakpoint
CREATE POLICY "wall_between_desks" ON "regraded_responses" USING ((SELECT "desk_of_request"()) IS NULL OR "sees_regrade"("regrade_id"));
--> statement-breakpoint
ALTER TABLE "quizzes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "quizzes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "classes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "classes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "packs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "packs" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_batches" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_batches" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "draft_questions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "draft_questions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "rejected_suggestions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "rejected_suggestions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "revisions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "revisions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "regrades" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "regrades" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "counted_attempts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "counted_attempts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "assignments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "assignments" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "students" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "students" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "pack_versions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "pack_versions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "originals" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "originals" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "pack_edits" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "pack_edits" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_rejections" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_rejections" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "reproof_jobs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "reproof_jobs" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_articles" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_articles" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_model_choices" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_model_choices" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_decisions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "import_decisions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "attempts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "attempts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "stale_questions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "stale_questions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "item_statistics" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "item_statistics" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "uncounted_attempts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "uncounted_attempts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "responses" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "responses" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "problem_reports" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "problem_reports" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "regraded_responses" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "regraded_responses" FORCE ROW LEVEL SECURITY;
