CREATE INDEX CONCURRENTLY "actors_search_one_in_16" ON "actors" USING gin ("search") WHERE (get_byte(uuid_send("actors"."id"), 15) & 15) = 0;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "actors_search_one_in_256" ON "actors" USING gin ("search") WHERE (get_byte(uuid_send("actors"."id"), 15) & 255) = 0;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "claims_search_one_in_16" ON "claims" USING gin ("search") WHERE (get_byte(uuid_send("claims"."id"), 15) & 15) = 0;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "claims_search_one_in_256" ON "claims" USING gin ("search") WHERE (get_byte(uuid_send("claims"."id"), 15) & 255) = 0;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "events_search_one_in_16" ON "events" USING gin ("search") WHERE (get_byte(uuid_send("events"."id"), 15) & 15) = 0;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "events_search_one_in_256" ON "events" USING gin ("search") WHERE (get_byte(uuid_send("events"."id"), 15) & 255) = 0;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "sources_search_one_in_16" ON "sources" USING gin ("search") WHERE (get_byte(uuid_send("sources"."id"), 15) & 15) = 0;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "sources_search_one_in_256" ON "sources" USING gin ("search") WHERE (get_byte(uuid_send("sources"."id"), 15) & 255) = 0;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "claims_of_event" ON "claims" USING btree ("event_id","id","pack_id");--> statement-breakpoint
CREATE INDEX CONCURRENTLY "claims_of_to_event" ON "claims" USING btree ("to_event_id","id","pack_id");--> statement-breakpoint
CREATE INDEX CONCURRENTLY "assertions_tellers_in_pack" ON "assertions" USING btree ("pack_id","claim_id","source_id") WHERE "assertions"."approved";--> statement-breakpoint
DROP INDEX CONCURRENTLY "claims_event";--> statement-breakpoint
DROP INDEX CONCURRENTLY "claims_to_event";--> statement-breakpoint
DROP INDEX CONCURRENTLY "assertions_tellers";
