import type { Logger } from 'pino';
import type { Database } from './database.js';

/** What the role that queries may do that it should not be able to; nothing where it is as docs/operating.md makes it. */
export async function findMight({ pool }: Pick<Database, 'pool'>): Promise<readonly string[]> {
  const { rows: [role] } = await pool.query<{ super: boolean; bypass: boolean; makes: boolean; owns: boolean }>(`
    select rolsuper as super, rolbypassrls as bypass, rolcreaterole or rolcreatedb as makes,
      exists (select from pg_class where relname = 'quizzes' and relnamespace = 'public'::regnamespace and pg_has_role(current_user, relowner, 'MEMBER')) as owns
    from pg_roles where rolname = current_user`);
  if (role === undefined) return [];
  return [
    ...(role.super || role.bypass ? ['is not held to any desk by the database (superuser, or BYPASSRLS)'] : []),
    ...(role.makes ? ['may make roles or databases'] : []),
    ...(role.owns ? ['may change and drop the tables'] : []),
  ];
}

/** Says once at the start where the role that queries could do more than Footnote needs: whoever got a statement past it could do as much. */
export async function warnOfMight(database: Pick<Database, 'pool'>, logger: Pick<Logger, 'warn'>): Promise<void> {
  const might = await findMight(database);
  if (might.length > 0) logger.warn({ might }, 'the role in DATABASE_URL has more rights than Footnote needs; docs/operating.md, "Your own PostgreSQL", makes one that has fewer');
}
