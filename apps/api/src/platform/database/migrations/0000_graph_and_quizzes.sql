CREATE TABLE "absence_records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"source_id" uuid NOT NULL,
	"claim_id" uuid,
	"statement" text NOT NULL,
	"terms" text[] NOT NULL,
	"content_hash" text NOT NULL,
	"reviewed_by" text NOT NULL,
	"reviewed_on" date NOT NULL,
	CONSTRAINT "absence_records_pack_slug" UNIQUE("pack_id","slug")
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"in_text" text NOT NULL,
	"kind" text NOT NULL,
	"aliases" jsonb NOT NULL,
	"part_of_id" uuid,
	"heads_id" uuid,
	"description" text,
	"plural" boolean NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', coalesce("actors"."name", '')), 'A') || setweight(to_tsvector('english', "actors"."aliases"), 'A') || setweight(to_tsvector('english', coalesce("actors"."in_text", '')), 'B') || setweight(to_tsvector('english', coalesce("actors"."description", '')), 'C')) STORED,
	CONSTRAINT "actors_pack_slug" UNIQUE("pack_id","slug"),
	CONSTRAINT "actors_kind" CHECK ("actors"."kind" in ('PERSON', 'DEPARTMENT', 'AGENCY', 'OFFICE', 'LEGISLATURE', 'COURT', 'COUNTRY', 'ORGANISATION', 'OUTLET', 'ANONYMOUS'))
);
--> statement-breakpoint
CREATE TABLE "aspects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"label" text NOT NULL,
	"asks" text NOT NULL,
	"is_unique" boolean NOT NULL,
	CONSTRAINT "aspects_pack_slug" UNIQUE("pack_id","slug")
);
--> statement-breakpoint
CREATE TABLE "assertion_evidence" (
	"assertion_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "assertion_evidence_pkey" PRIMARY KEY("assertion_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "assertions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"claim_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"tense" text NOT NULL,
	"hedges" text[] NOT NULL,
	"loaded_terms" text[] NOT NULL,
	"approved" boolean NOT NULL,
	CONSTRAINT "assertions_pack_slug" UNIQUE("pack_id","slug"),
	CONSTRAINT "assertions_tense" CHECK ("assertions"."tense" in ('PRESENT', 'PAST'))
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"revision_id" uuid NOT NULL,
	"nickname" text,
	"token_hash" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "attempts_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "attribution_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"assertion_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"actor_id" uuid,
	"source_id" uuid,
	CONSTRAINT "attribution_steps_assertion_ordinal" UNIQUE("assertion_id","ordinal"),
	CONSTRAINT "attribution_steps_kind" CHECK ("attribution_steps"."kind" in ('NAMED_ON_RECORD', 'ANONYMOUS', 'DOCUMENT', 'OUTLET', 'UNATTRIBUTED'))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"statement" text NOT NULL,
	"answer" text NOT NULL,
	"temporal" text NOT NULL,
	"predicate_type" text NOT NULL,
	"predicate" jsonb NOT NULL,
	"actor_id" uuid,
	"event_id" uuid,
	"to_event_id" uuid,
	"issue_id" uuid,
	"source_id" uuid,
	"about_claim_id" uuid,
	"measure_id" uuid,
	"aspect_id" uuid,
	"stance" text,
	"relation" text,
	"holds_from_edtf" text,
	"holds_from_earliest" date,
	"holds_from_latest" date,
	"holds_from_precision" text,
	"holds_from_basis" text,
	"holds_from_note" text,
	"holds_until_edtf" text,
	"holds_until_earliest" date,
	"holds_until_latest" date,
	"holds_until_precision" text,
	"holds_until_basis" text,
	"holds_until_note" text,
	"retracted_by_source_id" uuid,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', coalesce("claims"."statement", '')), 'A') || setweight(to_tsvector('english', coalesce("claims"."answer", '')), 'B')) STORED,
	CONSTRAINT "claims_pack_slug" UNIQUE("pack_id","slug"),
	CONSTRAINT "claims_predicate_type" CHECK ("claims"."predicate_type" in ('POSITION', 'REASON', 'DATE', 'ROLE', 'FIGURE', 'ASPECT', 'STATEMENT', 'WORDING', 'RELATION')),
	CONSTRAINT "claims_temporal" CHECK ("claims"."temporal" in ('STATE', 'EVENT')),
	CONSTRAINT "claims_stance" CHECK ("claims"."stance" in ('SUPPORTS', 'OPPOSES', 'UNDECIDED'))
);
--> statement-breakpoint
CREATE TABLE "contradiction_claims" (
	"contradiction_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "contradiction_claims_pkey" PRIMARY KEY("contradiction_id","claim_id")
);
--> statement-breakpoint
CREATE TABLE "contradictions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"explanation" text NOT NULL,
	CONSTRAINT "contradictions_pack_slug" UNIQUE("pack_id","slug"),
	CONSTRAINT "contradictions_kind" CHECK ("contradictions"."kind" in ('VALUE', 'DATE', 'ACTOR', 'WORDING', 'INTERNAL'))
);
--> statement-breakpoint
CREATE TABLE "event_participants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"actor_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "event_participants_event_ordinal" UNIQUE("event_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "event_relations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"to_event_id" uuid NOT NULL,
	"claim_id" uuid,
	CONSTRAINT "event_relations_event_ordinal" UNIQUE("event_id","ordinal"),
	CONSTRAINT "event_relations_kind" CHECK ("event_relations"."kind" in ('BEFORE', 'CAUSES', 'OVERRIDES', 'RESPONDS_TO', 'PART_OF'))
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"title" text NOT NULL,
	"clause" text NOT NULL,
	"nominal" text NOT NULL,
	"date_edtf" text NOT NULL,
	"date_earliest" date,
	"date_latest" date,
	"date_precision" text NOT NULL,
	"date_basis" text NOT NULL,
	"date_note" text,
	"note" text,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', coalesce("events"."title", '')), 'A') || setweight(to_tsvector('english', coalesce("events"."clause", '')), 'B') || setweight(to_tsvector('english', coalesce("events"."nominal", '')), 'B') || setweight(to_tsvector('english', coalesce("events"."note", '')), 'D')) STORED,
	CONSTRAINT "events_pack_slug" UNIQUE("pack_id","slug")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"source_id" uuid NOT NULL,
	"exact" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"content_hash" text NOT NULL,
	"anchor" text NOT NULL,
	"verbatim" boolean NOT NULL,
	"original_start" integer,
	"original_end" integer,
	"original_words" integer,
	"original_hash" text,
	CONSTRAINT "evidence_pack_slug" UNIQUE("pack_id","slug"),
	CONSTRAINT "evidence_anchor" CHECK ("evidence"."anchor" in ('EXACT', 'MOVED', 'FUZZY', 'ORPHANED'))
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"question" text NOT NULL,
	"gerund" text NOT NULL,
	CONSTRAINT "issues_pack_slug" UNIQUE("pack_id","slug")
);
--> statement-breakpoint
CREATE TABLE "measures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"label" text NOT NULL,
	"asks" text NOT NULL,
	"unit" text NOT NULL,
	"casualties" boolean NOT NULL,
	CONSTRAINT "measures_pack_slug" UNIQUE("pack_id","slug")
);
--> statement-breakpoint
CREATE TABLE "originals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"source_slug" text NOT NULL,
	"file_name" text,
	"raw_text" text NOT NULL,
	"raw_hash" text NOT NULL,
	"attached_at" timestamp with time zone NOT NULL,
	CONSTRAINT "originals_pack_source" UNIQUE("pack_id","source_slug")
);
--> statement-breakpoint
CREATE TABLE "outlets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"country" text,
	"ownership" text,
	"state_owned" boolean,
	"reference" text,
	CONSTRAINT "outlets_pack_slug" UNIQUE("pack_id","slug"),
	CONSTRAINT "outlets_kind" CHECK ("outlets"."kind" in ('NEWSPAPER', 'BROADCASTER', 'AGENCY', 'AGGREGATOR', 'STATE_MEDIA', 'PORTAL', 'UNKNOWN'))
);
--> statement-breakpoint
CREATE TABLE "pack_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content_hash" text NOT NULL,
	"graph_hash" text NOT NULL,
	"graph" jsonb NOT NULL,
	"base_graph" jsonb,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pack_versions_pack_version" UNIQUE("pack_id","version")
);
--> statement-breakpoint
CREATE TABLE "packs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"language" text NOT NULL,
	"invented" boolean NOT NULL,
	"dateline" text,
	"licence" text,
	"key_dates" jsonb NOT NULL,
	"version" integer NOT NULL,
	"content_hash" text NOT NULL,
	"graph_hash" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "packs_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "quizzes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"pack_id" uuid,
	"starter" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "quizzes_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"attempt_id" uuid NOT NULL,
	"question_id" text NOT NULL,
	"response_id" uuid NOT NULL,
	"answer" jsonb NOT NULL,
	"correct" boolean NOT NULL,
	"score" double precision NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "responses_attempt_question" UNIQUE("attempt_id","question_id"),
	CONSTRAINT "responses_response" UNIQUE("attempt_id","response_id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"quiz_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"as_of" date,
	"known_at" date,
	"pack_version" integer,
	"questions" jsonb NOT NULL,
	"keys" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "revisions_quiz_number" UNIQUE("quiz_id","number")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source_reliance_evidence" (
	"reliance_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "source_reliance_evidence_pkey" PRIMARY KEY("reliance_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "source_reliances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"source_id" uuid NOT NULL,
	"on_source_id" uuid NOT NULL,
	"declared" boolean NOT NULL,
	"similarity" double precision,
	CONSTRAINT "source_reliances_source_on" UNIQUE("source_id","on_source_id")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"outlet_id" uuid NOT NULL,
	"title" text,
	"url" text,
	"language" text NOT NULL,
	"machine_translated" boolean NOT NULL,
	"published_edtf" text NOT NULL,
	"published_earliest" date,
	"published_latest" date,
	"published_precision" text NOT NULL,
	"published_basis" text NOT NULL,
	"published_note" text,
	"text_kind" text NOT NULL,
	"text" text,
	"content_hash" text,
	"label" text NOT NULL,
	"summary_text" text,
	"summary_hash" text,
	"summary_anchors" jsonb,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', coalesce("sources"."title", '')), 'A') || setweight(to_tsvector('english', coalesce("sources"."label", '')), 'B') || setweight(to_tsvector('english', coalesce("sources"."text", '')), 'D')) STORED,
	CONSTRAINT "sources_pack_slug" UNIQUE("pack_id","slug"),
	CONSTRAINT "sources_text_kind" CHECK ("sources"."text_kind" in ('FULL', 'SUMMARY', 'UNSEEN'))
);
--> statement-breakpoint
ALTER TABLE "absence_records" ADD CONSTRAINT "absence_records_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence_records" ADD CONSTRAINT "absence_records_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence_records" ADD CONSTRAINT "absence_records_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_part_of_id_actors_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_heads_id_actors_id_fk" FOREIGN KEY ("heads_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aspects" ADD CONSTRAINT "aspects_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assertion_evidence" ADD CONSTRAINT "assertion_evidence_assertion_id_assertions_id_fk" FOREIGN KEY ("assertion_id") REFERENCES "public"."assertions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assertion_evidence" ADD CONSTRAINT "assertion_evidence_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assertions" ADD CONSTRAINT "assertions_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assertions" ADD CONSTRAINT "assertions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assertions" ADD CONSTRAINT "assertions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_steps" ADD CONSTRAINT "attribution_steps_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_steps" ADD CONSTRAINT "attribution_steps_assertion_id_assertions_id_fk" FOREIGN KEY ("assertion_id") REFERENCES "public"."assertions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_steps" ADD CONSTRAINT "attribution_steps_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_steps" ADD CONSTRAINT "attribution_steps_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_to_event_id_events_id_fk" FOREIGN KEY ("to_event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_about_claim_id_claims_id_fk" FOREIGN KEY ("about_claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_aspect_id_aspects_id_fk" FOREIGN KEY ("aspect_id") REFERENCES "public"."aspects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_retracted_by_source_id_sources_id_fk" FOREIGN KEY ("retracted_by_source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradiction_claims" ADD CONSTRAINT "contradiction_claims_contradiction_id_contradictions_id_fk" FOREIGN KEY ("contradiction_id") REFERENCES "public"."contradictions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradiction_claims" ADD CONSTRAINT "contradiction_claims_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradictions" ADD CONSTRAINT "contradictions_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_relations" ADD CONSTRAINT "event_relations_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_relations" ADD CONSTRAINT "event_relations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_relations" ADD CONSTRAINT "event_relations_to_event_id_events_id_fk" FOREIGN KEY ("to_event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_relations" ADD CONSTRAINT "event_relations_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "originals" ADD CONSTRAINT "originals_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlets" ADD CONSTRAINT "outlets_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_versions" ADD CONSTRAINT "pack_versions_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quizzes" ADD CONSTRAINT "quizzes_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_reliance_evidence" ADD CONSTRAINT "source_reliance_evidence_reliance_id_source_reliances_id_fk" FOREIGN KEY ("reliance_id") REFERENCES "public"."source_reliances"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_reliance_evidence" ADD CONSTRAINT "source_reliance_evidence_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_reliances" ADD CONSTRAINT "source_reliances_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_reliances" ADD CONSTRAINT "source_reliances_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_reliances" ADD CONSTRAINT "source_reliances_on_source_id_sources_id_fk" FOREIGN KEY ("on_source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absence_records_source" ON "absence_records" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "absence_records_claim" ON "absence_records" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "actors_pack_kind" ON "actors" USING btree ("pack_id","kind");--> statement-breakpoint
CREATE INDEX "actors_part_of" ON "actors" USING btree ("part_of_id");--> statement-breakpoint
CREATE INDEX "actors_heads" ON "actors" USING btree ("heads_id");--> statement-breakpoint
CREATE INDEX "actors_search" ON "actors" USING gin ("search");--> statement-breakpoint
CREATE INDEX "assertion_evidence_evidence" ON "assertion_evidence" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "assertions_claim" ON "assertions" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "assertions_source" ON "assertions" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "attempts_revision" ON "attempts" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "attribution_steps_pack" ON "attribution_steps" USING btree ("pack_id");--> statement-breakpoint
CREATE INDEX "attribution_steps_actor" ON "attribution_steps" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "attribution_steps_source" ON "attribution_steps" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "claims_predicate_type" ON "claims" USING btree ("pack_id","predicate_type");--> statement-breakpoint
CREATE INDEX "claims_actor" ON "claims" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "claims_event" ON "claims" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "claims_to_event" ON "claims" USING btree ("to_event_id");--> statement-breakpoint
CREATE INDEX "claims_issue" ON "claims" USING btree ("issue_id");--> statement-breakpoint
CREATE INDEX "claims_source" ON "claims" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "claims_about_claim" ON "claims" USING btree ("about_claim_id");--> statement-breakpoint
CREATE INDEX "claims_measure" ON "claims" USING btree ("measure_id");--> statement-breakpoint
CREATE INDEX "claims_aspect" ON "claims" USING btree ("aspect_id");--> statement-breakpoint
CREATE INDEX "claims_retracted_by_source" ON "claims" USING btree ("retracted_by_source_id");--> statement-breakpoint
CREATE INDEX "claims_search" ON "claims" USING gin ("search");--> statement-breakpoint
CREATE INDEX "contradiction_claims_claim" ON "contradiction_claims" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "event_participants_pack" ON "event_participants" USING btree ("pack_id");--> statement-breakpoint
CREATE INDEX "event_participants_actor" ON "event_participants" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "event_relations_pack" ON "event_relations" USING btree ("pack_id");--> statement-breakpoint
CREATE INDEX "event_relations_to_event" ON "event_relations" USING btree ("to_event_id");--> statement-breakpoint
CREATE INDEX "event_relations_claim" ON "event_relations" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "events_date" ON "events" USING btree ("pack_id","date_earliest","date_latest");--> statement-breakpoint
CREATE INDEX "events_search" ON "events" USING gin ("search");--> statement-breakpoint
CREATE INDEX "evidence_source" ON "evidence" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "quizzes_pack" ON "quizzes" USING btree ("pack_id");--> statement-breakpoint
CREATE INDEX "source_reliance_evidence_evidence" ON "source_reliance_evidence" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "source_reliances_pack" ON "source_reliances" USING btree ("pack_id");--> statement-breakpoint
CREATE INDEX "source_reliances_on" ON "source_reliances" USING btree ("on_source_id");--> statement-breakpoint
CREATE INDEX "sources_outlet" ON "sources" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "sources_published" ON "sources" USING btree ("pack_id","published_latest");--> statement-breakpoint
CREATE INDEX "sources_search" ON "sources" USING gin ("search");