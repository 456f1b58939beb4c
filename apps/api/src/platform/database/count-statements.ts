import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** The SQL that one piece of work sent, in order. */
export interface StatementLog {
  readonly statements: string[];
}

const logs = new AsyncLocalStorage<StatementLog>();
/** Until somebody counts, nothing of this is used: once a process has run anything in such a storage, Node follows every promise that it makes. */
let isUsed = false;

/** Whether anybody has counted in this process. */
export function isCounting(): boolean {
  return isUsed;
}

/** Runs some work and tells every statement that it sent to a database, wherever in its asynchronous depths; works may nest. */
export async function countStatements<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly statements: readonly string[] }> {
  isUsed = true;
  const log: StatementLog = { statements: [] };
  const outer = logs.getStore();
  const result = await logs.run(log, work);
  outer?.statements.push(...log.statements);
  return { result, statements: log.statements };
}

/** Runs what belongs to nobody's work, though it happens in the middle of somebody's: what a new connection is told first. */
export async function uncounted<Result>(work: () => Promise<Result>): Promise<Result> {
  return isUsed ? logs.run({ statements: [] }, work) : work();
}

/** A client that tells the piece of work on whose behalf it is called; without one, it costs a lookup. */
export class CountedClient extends pg.Client {
  // The base class has a dozen overloads of `query`; all take the statement first and pass through unchanged.
  override query(...args: readonly unknown[]): never {
    if (isUsed) logs.getStore()?.statements.push(statementOf(args[0]));
    return (super.query as (...passed: unknown[]) => never).apply(this, [...args]);
  }
}

/** The text of whatever a client was asked to run. */
export function statementOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query && typeof query.text === 'string' ? query.text : '(unknown)';
}
