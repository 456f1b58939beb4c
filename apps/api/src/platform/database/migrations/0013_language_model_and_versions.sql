CREATE TABLE "import_model_choices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"host" text,
	"chosen_by" uuid,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_model_choices_place" UNIQUE("batch_id","number")
);
--> statement-breakpoint
ALTER TABLE "import_articles" ADD COLUMN "model_answer" jsonb;--> statement-breakpoint
ALTER TABLE "import_articles" ADD COLUMN "comparison" jsonb;--> statement-breakpoint
ALTER TABLE "import_model_choices" ADD CONSTRAINT "import_model_choices_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_model_choices" ADD CONSTRAINT "import_model_choices_chosen_by_users_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;