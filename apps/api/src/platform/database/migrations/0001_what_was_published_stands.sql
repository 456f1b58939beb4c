-- A published revision, and an acknowledged response, are never changed: by no code path, not by a mistake either.
-- They may be removed with what they belong to (a quiz, an attempt), never rewritten.
CREATE FUNCTION "refuse_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of % is never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "revisions_are_immutable" BEFORE UPDATE ON "revisions" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
--> statement-breakpoint
CREATE TRIGGER "responses_are_immutable" BEFORE UPDATE ON "responses" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
--> statement-breakpoint
-- Rows that refer to rows of their own table can be restored in any order within one transaction.
ALTER TABLE "actors" ALTER CONSTRAINT "actors_part_of_id_actors_id_fk" DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
ALTER TABLE "actors" ALTER CONSTRAINT "actors_heads_id_actors_id_fk" DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
ALTER TABLE "claims" ALTER CONSTRAINT "claims_about_claim_id_claims_id_fk" DEFERRABLE INITIALLY IMMEDIATE;
