CREATE TABLE "pack_edits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pack_id" uuid NOT NULL,
	"version_before" integer NOT NULL,
	"version_after" integer NOT NULL,
	"edited_by" uuid,
	"edited_at" timestamp with time zone NOT NULL,
	"sentences" jsonb NOT NULL,
	"edits" jsonb NOT NULL,
	"inverse" jsonb NOT NULL,
	"undoes" uuid,
	"undone_by" uuid,
	CONSTRAINT "pack_edits_version" UNIQUE("pack_id","version_after")
);
--> statement-breakpoint
ALTER TABLE "pack_edits" ADD CONSTRAINT "pack_edits_pack_id_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_edits" ADD CONSTRAINT "pack_edits_edited_by_users_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_edits" ADD CONSTRAINT "pack_edits_undoes_pack_edits_id_fk" FOREIGN KEY ("undoes") REFERENCES "public"."pack_edits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_edits" ADD CONSTRAINT "pack_edits_undone_by_pack_edits_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."pack_edits"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pack_edits_undoes" ON "pack_edits" USING btree ("undoes");--> statement-breakpoint
CREATE INDEX "pack_edits_undone_by" ON "pack_edits" USING btree ("undone_by");