import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALLOWED_STATEMENTS, findAllowance } from './allowed-statements.js';
import { findUnsafeStatements, type Harm } from './find-unsafe-statements.js';
import { migrateDatabase, readMigrations } from './migrate.js';
import { createTestDatabase, type TestDatabase } from './testing/index.js';
import { withClient } from './testing/test-server.js';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.sql')).sort();

describe('a migration', () => {
  it('is an addition, or says why it may be more', () => {
    expect(files.length).toBe(readMigrations().length);
    const unsaid = files.flatMap((file) => findUnsafeStatements(readFileSync(path.join(FOLDER, file), 'utf8')).filter((unsafe) => findAllowance(file.replace('.sql', ''), unsafe) === undefined).map(({ harm, statement }) => `${file}: ${harm}: ${statement}`));
    expect(unsaid).toEqual([]);
  });

  it('is excused of nothing that it does not do', () => {
    const used = files.flatMap((file) => findUnsafeStatements(readFileSync(path.join(FOLDER, file), 'utf8')).map((unsafe) => findAllowance(file.replace('.sql', ''), unsafe)));
    expect(ALLOWED_STATEMENTS.filter((entry) => !used.includes(entry))).toEqual([]);
    expect(ALLOWED_STATEMENTS.filter(({ reason }) => reason.length < 5)).toEqual([]);
  });

  const PLANTED: readonly (readonly [string, Harm])[] = [
    ['DROP TABLE "attempts";', 'DROPS'],
    ['ALTER TABLE "attempts" DROP COLUMN "preview";', 'DROPS'],
    ['ALTER TABLE "attempts" ALTER COLUMN "preview" DROP DEFAULT;', 'DROPS'],
    ['alter table attempts rename column preview to trial;', 'RENAMES'],
    ['ALTER TABLE "attempts" RENAME TO "passes";', 'RENAMES'],
    ['ALTER TABLE "attempts" ALTER COLUMN "student_id" SET NOT NULL;', 'REQUIRES'],
    ['ALTER TABLE "attempts" ADD COLUMN "mood" text NOT NULL;', 'REQUIRES'],
    ['ALTER TABLE "public"."attempts"\n  ADD COLUMN "mood" text\n  NOT NULL', 'REQUIRES'],
    ['ALTER TABLE "attempts" ALTER COLUMN "nickname" SET DATA TYPE varchar(20);', 'CHANGES_TYPE'],
    ['ALTER TABLE "attempts" ALTER COLUMN "nickname" TYPE varchar(20);', 'CHANGES_TYPE'],
    ['ALTER TABLE "attempts" ADD CONSTRAINT "short" CHECK (length(nickname) < 20);', 'CONSTRAINS'],
    ['ALTER TABLE "attempts" ADD CONSTRAINT "whose" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id");', 'CONSTRAINS'],
    ['CREATE UNIQUE INDEX "one" ON "attempts" USING btree ("nickname");', 'CONSTRAINS'],
    ['ALTER TABLE "attempts" ENABLE ROW LEVEL SECURITY;', 'CONSTRAINS'],
    ['CREATE INDEX "many" ON "responses" USING btree ("answered_at");', 'BLOCKS_WRITES'],
    ['UPDATE "attempts" SET "preview" = false;', 'REWRITES_ROWS'],
    ['WITH old AS (SELECT 1) DELETE FROM "attempts" USING old;', 'REWRITES_ROWS'],
    ['REVOKE INSERT ON "attempts" FROM someone;', 'REVOKES'],
    ['TRUNCATE "attempts";', 'DROPS'],
  ];
  it.each(PLANTED)('is found out: %s', (sql, harm) => {
    expect(findUnsafeStatements(sql).map((unsafe) => unsafe.harm)).toEqual([harm]);
  });

  it('may add tables with whatever they need, columns that nobody has to fill, and rules about new columns', () => {
    expect(findUnsafeStatements(`CREATE TABLE "moods" ("id" uuid PRIMARY KEY, "name" text NOT NULL, "dropped_at" text);--> statement-breakpoint
      ALTER TABLE "moods" ADD CONSTRAINT "a" FOREIGN KEY ("id") REFERENCES "public"."attempts"("id");--> statement-breakpoint
      CREATE UNIQUE INDEX "b" ON "moods" USING btree ("name");--> statement-breakpoint
      ALTER TABLE "attempts" ADD COLUMN "mood_id" uuid;--> statement-breakpoint
      ALTER TABLE "attempts" ADD COLUMN "preview_type" text DEFAULT 'a;b' NOT NULL;--> statement-breakpoint
      ALTER TABLE "attempts" ADD CONSTRAINT "c" FOREIGN KEY ("mood_id") REFERENCES "public"."moods"("id");
      -- DROP TABLE "attempts";
      ALTER TYPE "kind" ADD VALUE 'NEW';`)).toEqual([]);
  });
});

describe('migrating while an older API runs', () => {
  let fresh: TestDatabase;
  beforeAll(async () => { fresh = await createTestDatabase(); });
  afterAll(async () => { await fresh.close(); });

  const migrate = (options: Partial<Parameters<typeof migrateDatabase>[0]> = {}) => migrateDatabase({ url: fresh.ownerUrl, applicationRole: null, lockMs: 100, ...options });

  it('lets those get on who come for a table that somebody holds, says so where it is held on, and is done once it is free', async () => {
    await withClient(fresh.ownerUrl, async (holder) => {
      // The next migration has to change this table, which somebody reads and reads.
      await holder.query('ALTER TABLE schema_migrations DROP COLUMN older_run');
      await holder.query('BEGIN');
      await holder.query('SELECT FROM schema_migrations');
      await expect(migrate({ tries: 1 })).rejects.toMatchObject({ code: 'MIGRATION_BLOCKED' });
      let isDone = false;
      const migrating = migrate().then((migrated) => { isDone = true; return migrated; });
      await withClient(fresh.ownerUrl, (reader) => reader.query('SELECT FROM schema_migrations'));
      expect(isDone).toBe(false);
      await holder.query('COMMIT');
      expect(await migrating).toEqual({ applied: 0, unknown: 0 });
    });
  });

  it('lets an API start again that is older, where what it does not know only added, and no other', async () => {
    await withClient(fresh.ownerUrl, (client) => client.query(`INSERT INTO schema_migrations (written_at, hash, older_run) VALUES (9999999999999, 'x', true)`));
    expect(await migrate({ mayBeOlder: true })).toEqual({ applied: 0, unknown: 1 });
    await expect(migrate()).rejects.toMatchObject({ code: 'SCHEMA_IS_NEWER' });
    await withClient(fresh.ownerUrl, (client) => client.query('UPDATE schema_migrations SET older_run = false WHERE written_at = 9999999999999'));
    await expect(migrate({ mayBeOlder: true })).rejects.toMatchObject({ code: 'SCHEMA_IS_NEWER' });
  });
});
