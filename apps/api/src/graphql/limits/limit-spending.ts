import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import type { Budgets } from '../../environment.js';
import type { Database } from '../../platform/database/index.js';
import { errorMessage } from '../../platform/operational-error.js';
import { addSpent, type Spent } from './limit-spending.store.js';
import type { RequestContext } from '../request-context.js';

const MINUTE_MS = 60_000;
const FLUSH_MS = 1_000;
/** Whoever changes their address with every request pushes out others' counts, and no more than that. */
const MOST_PRINCIPALS = 100_000;

/** Of whose budget an operation is paid. */
export interface Principal { readonly kind: keyof Budgets; readonly id: string }

/** How a budget stands. */
export interface Balance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: Date;
  /** Until then, rounded up. */
  readonly seconds: number;
}

/** Counts what is spent. */
export interface Spending {
  /** Pays, or refuses and takes nothing. What costs 0 is asked for to know how it stands. */
  readonly pay: (principal: Principal, cost: number) => Balance;
  /** Takes it, or what is left of it: for what was done already. */
  readonly charge: (principal: Principal, cost: number) => void;
  /** Tells the other replicas what was spent here, and learns what was spent there. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Account { readonly minute: number; /** Of all replicas, as of the last flush. */ shared: number; /** Here, since then. */ unsent: number }

export interface SpendingOptions { readonly database: Pick<Database, 'pool'>; readonly clock: () => Date; readonly logger: Pick<Logger, 'warn'>; readonly budgets: Budgets }

/**
 * Counts in memory, by minutes of the clock, and reconciles with all replicas once a second: never a statement per request. Between two
 * flushes a budget can be overspent by what the other replicas took meanwhile. A count belongs to its minute, so that a clock which jumps
 * begins a new one, and nobody waits for longer than a minute. Without a database each replica counts for itself.
 */
export function createSpending({ database, clock, logger, budgets }: SpendingOptions): Spending {
  const accounts = new Map<string, Account>();
  let flushing: Promise<void> | null = null;

  const minuteOf = (now: Date): number => Math.floor(now.getTime() / MINUTE_MS);

  function accountOf(key: string, minute: number): Account {
    const known = accounts.get(key);
    if (known?.minute === minute) return known;
    const fresh: Account = { minute, shared: 0, unsent: 0 };
    accounts.delete(key);
    accounts.set(key, fresh);
    const [oldest] = accounts.size > MOST_PRINCIPALS ? accounts.keys() : [];
    if (oldest !== undefined) accounts.delete(oldest);
    return fresh;
  }

  async function reconcile(): Promise<void> {
    const minute = minuteOf(clock());
    const sent: Spent[] = [];
    for (const [principal, account] of accounts) {
      if (account.minute !== minute) accounts.delete(principal);
      else if (account.unsent > 0) sent.push({ principal, minute, spent: account.unsent });
    }
    if (sent.length === 0) return;
    try {
      const known = new Map((await addSpent(database, sent, minute)).map((one) => [one.principal, one.spent]));
      for (const { principal, spent } of sent) {
        const account = accounts.get(principal);
        if (account?.minute !== minute) continue;
        account.shared = known.get(principal) ?? account.shared + spent;
        account.unsent -= spent;
      }
    } catch (error) {
      logger.warn({ reason: errorMessage(error) }, 'what was spent could not be told to other replicas; each counts for itself');
    }
  }

  // Two at once would send the same twice.
  const flush = (): Promise<void> => flushing ??= reconcile().finally(() => { flushing = null; });
  let timer: NodeJS.Timeout | null = null;
  // Nobody is woken while nobody spends.
  function soon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      void flush().then(() => { if ([...accounts.values()].some(({ unsent }) => unsent > 0)) soon(); });
    }, FLUSH_MS).unref();
  }
  const note = (account: Account, cost: number): void => { account.unsent += cost; soon(); };
  function look({ kind, id }: Principal, now: Date): { readonly account: Account; readonly limit: number; readonly left: number } {
    const account = accountOf(digest(`${kind} ${id}`), minuteOf(now));
    const limit = budgets[kind];
    return { account, limit, left: Math.max(0, limit - account.shared - account.unsent) };
  }

  return {
    pay(principal, cost) {
      const now = clock();
      const { account, limit, left } = look(principal, now);
      const allowed = cost === 0 ? left > 0 : cost <= left;
      if (allowed) note(account, cost);
      const resetAt = new Date((minuteOf(now) + 1) * MINUTE_MS);
      return { allowed, limit, remaining: allowed ? left - cost : left, resetAt, seconds: Math.ceil((resetAt.getTime() - now.getTime()) / 1000) };
    },
    charge(principal, cost) {
      const { account, left } = look(principal, clock());
      note(account, Math.min(cost, left));
    },
    flush,
    async close() {
      if (timer !== null) clearTimeout(timer);
      await flushing;
    },
  };
}

/** What is kept of whoever spends: neither an address nor the id of an account. */
function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}

/** Who pays for a request: its key, else whoever is signed in, else the address that it comes from. */
export function principalOf({ viewer, origin, document }: Pick<RequestContext, 'viewer' | 'origin' | 'document'>): Principal {
  const asker: Principal = viewer.apiKey !== null ? { kind: 'key', id: viewer.apiKey }
    : viewer.isAdministrator ? { kind: 'key', id: 'administrator' }
      : viewer.account !== null ? { kind: 'account', id: viewer.account.key } : { kind: 'address', id: origin };
  return document?.is === 'TRUSTED' ? { kind: 'trusted', id: `${asker.kind} ${asker.id}` } : asker;
}

/** The headers in which a budget is told (draft-ietf-httpapi-ratelimit-headers-10); its unit is ours, not the request. */
export function rateLimitHeaders({ kind }: Principal, { limit, remaining, seconds }: Balance): readonly (readonly [string, string])[] {
  if (!Number.isFinite(limit)) return [];
  return [['ratelimit-policy', `"${kind}";q=${String(limit)};w=60;qu="cost"`], ['ratelimit', `"${kind}";r=${String(Math.floor(remaining))};t=${String(seconds)}`]];
}

/** Refuses what the budget does not hold any more, and says when to come back. */
export function refuseSpent(principal: Principal, balance: Balance, cost: number): GraphQLError {
  const { limit, remaining, seconds, resetAt } = balance;
  const more = principal.kind === 'address' ? ' An API key or a session has more: a teacher makes a key on the page of their account.' : '';
  return new GraphQLError(
    `${cost > 0 ? `This costs ${String(cost)}, and of` : 'Of'} the ${String(limit)} that may be spent within a minute ${String(Math.floor(remaining))} are left: come back in ${String(seconds)} s, or ask for less.${more}`,
    { extensions: { code: 'RATE_LIMITED', limit, remaining: Math.floor(remaining), resetAt: resetAt.toISOString(), http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)], ...rateLimitHeaders(principal, balance).map(([name, value]): [string, string] => [name, value])]) } } },
  );
}

/** Lets a request in if anything is left of its budget: what comes after that is not even parsed. */
export function admitRequest<Context extends Pick<RequestContext, 'viewer' | 'origin' | 'document'>>(context: Context, spending: Spending): Context {
  const principal = principalOf(context);
  const balance = spending.pay(principal, 0);
  if (!balance.allowed) throw refuseSpent(principal, balance, 0);
  return context;
}
