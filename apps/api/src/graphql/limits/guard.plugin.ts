import { GraphQLError, type GraphQLSchema } from 'graphql';
import { tooCostly, type CostQuestion } from './estimate-cost.js';
import { principalOf, rateLimitHeaders, refuseSpent, type Balance, type Principal, type Spending } from './limit-spending.js';
import { LIMITS } from './limits.js';
import type { OperationPlugin } from '../operation-plugin.js';
import { rememberCosts } from './remember-costs.js';

/** What a document costs that is refused before anything of it runs: it was read, and checked in vain. */
const MISTAKE_COST = 100;

/**
 * Refuses an operation that costs too much, or more than is left of its budget, after its variables are known and before anything of it
 * runs; tells what it cost and what is left. What the web app itself asks is not told: its answers are for people.
 */
export function guardCost(schema: GraphQLSchema, spending: Spending): OperationPlugin {
  const estimate = rememberCosts();
  return (context) => {
    const principal = principalOf(context);
    let paid: { readonly cost: number; readonly balance: Balance } | null = null;
    return {
      resolved: ({ document, operationName, variables }) => {
        const estimated = costOf(estimate, { schema, document, operationName, variables });
        if (estimated > LIMITS.cost) throw tooCostly(estimated, LIMITS.cost);
        const cost = Math.max(1, Math.ceil(estimated));
        paid = { cost, balance: payFor(cost, { principal, spending }) };
      },
      failed: () => {
        if (paid === null) spending.charge(principal, MISTAKE_COST);
      },
      answering: ({ http, result }) => {
        // An answer that a cache may keep is the same for everybody, whatever they have left.
        if (paid === null || principal.kind === 'trusted' || http.headers.get('cache-control')?.startsWith('public') === true) return;
        for (const [name, value] of rateLimitHeaders(principal, paid.balance)) http.headers.set(name, value);
        result.extensions = { ...result.extensions, cost: describe(paid) };
      },
    };
  };
}

function payFor(cost: number, { principal, spending }: { readonly principal: Principal; readonly spending: Spending }): Balance {
  const balance = spending.pay(principal, cost);
  if (!balance.allowed) throw refuseSpent(principal, balance, cost);
  return balance;
}

function describe({ cost, balance: { limit, remaining, resetAt } }: { readonly cost: number; readonly balance: Balance }): object {
  const isBounded = Number.isFinite(limit);
  return { requested: cost, limit: isBounded ? limit : null, remaining: isBounded ? Math.floor(remaining) : null, resetAt: resetAt.toISOString() };
}

/** Variables that do not fit are refused by the execution, with better words than here. */
function costOf(estimate: (question: CostQuestion) => number, question: CostQuestion): number {
  try {
    return estimate(question);
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT') {
      throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
    }
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}
