import { readFileSync } from 'node:fs';
import type pg from 'pg';

/** CPU of the processes of a database server that work for one client of the current database, in milliseconds, 10 at a time. Linux alone tells it. */
export async function databaseCpu(pool: pg.Pool, client?: string): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND ($1::text IS NULL OR application_name = $1)`, [client ?? null]);
  return rows.reduce((sum, { pid }) => sum + ticksOf(pid), 0) * 10;
}

/** Fields 14 and 15 of proc(5)'s stat: user and system time, in hundredths of a second. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
