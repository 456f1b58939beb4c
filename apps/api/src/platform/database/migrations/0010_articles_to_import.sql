CREATE TABLE "import_articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"url" text,
	"given_at" timestamp with time zone NOT NULL,
	"raw" "bytea",
	"content_type" text,
	"raw_hash" text,
	"document" text,
	"document_kind" text,
	"state" text NOT NULL,
	"step" text,
	"steps_done" integer DEFAULT 0 NOT NULL,
	"steps_total" integer DEFAULT 0 NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"held_by" uuid,
	"lease_until" timestamp with time zone,
	"refusal" text,
	"remarks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"choices" jsonb,
	"reading_number" integer DEFAULT 0 NOT NULL,
	"reading" jsonb,
	"digest" jsonb,
	"text_hash" text,
	"applied_version" integer,
	"applied_at" timestamp with time zone,
	"source_slug" text,
	"left_over" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "import_articles_place" UNIQUE("batch_id","ordinal"),
	CONSTRAINT "import_articles_state" CHECK ("import_articles"."state" in ('WAITING', 'READING', 'IN_REVIEW', 'APPLIED', 'REFUSED'))
);
--> statement-breakpoint
CREATE TABLE "import_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"desk_id" uuid NOT NULL,
	"pack_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"stopped_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "import_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"proposal" text NOT NULL,
	"title" text NOT NULL,
	"verdict" text NOT NULL,
	"content" jsonb,
	"decided_by" uuid,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_decisions_place" UNIQUE("article_id","number"),
	CONSTRAINT "import_decisions_verdict" CHECK ("import_decisions"."verdict" in ('ACCEPTED', 'EDITED', 'REJECTED', 'UNDONE'))
);
--> statement-breakpoint
CREATE TABLE "import_rejections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"proposal" text NOT NULL,
	"title" text NOT NULL,
	"rejected_by" uuid,
	"rejected_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_rejections_once" UNIQUE("pack_id","proposal")
);
--> statement-breakpoint
ALTER TABLE "import_articles" ADD CONSTRAINT "import_articles_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_decisions" ADD CONSTRAINT "import_decisions_article_id_import_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."import_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_decisions" ADD CONSTRAINT "import_decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rejections" ADD CONSTRAINT "import_rejections_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rejections" ADD CONSTRAINT "import_rejections_rejected_by_users_id_fk" FOREIGN KEY ("rejected_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_articles_due" ON "import_articles" USING btree ("state","lease_until");--> statement-breakpoint
CREATE INDEX "import_articles_hash" ON "import_articles" USING btree ("raw_hash");--> statement-breakpoint
CREATE INDEX "import_batches_desk" ON "import_batches" USING btree ("desk_id","created_at");--> statement-breakpoint
CREATE INDEX "import_batches_pack" ON "import_batches" USING btree ("pack_id");