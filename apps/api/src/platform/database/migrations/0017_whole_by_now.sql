-- Which of some attempts have as many answers as their quiz has questions, as of when this is called. A statement reads as of when it began: one that
-- waited for an attempt does not see what was stored by whoever held it. A function that is VOLATILE reads anew, and so sees all that was committed
-- before the attempts were held, and what its own statement stored. Its plan is kept for as long as a connection is: made while there were few
-- answers, it would read all of them each time.
CREATE OR REPLACE FUNCTION "answered_whole"(uuid[], integer[]) RETURNS uuid[] LANGUAGE plpgsql VOLATILE STRICT SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$ BEGIN
  RETURN (SELECT array_agg(asked.attempt) FROM unnest($1, $2) AS asked (attempt, questions) WHERE (SELECT count(*) FROM "public"."responses" WHERE "attempt_id" = asked.attempt) >= asked.questions);
END $$;
