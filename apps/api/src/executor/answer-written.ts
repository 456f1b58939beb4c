import { createHash } from 'node:crypto';
import { fillPlaceholders } from 'drizzle-orm';
import { getArgumentValues, GraphQLError } from 'graphql';
import type { WrittenGraph } from '../graph-store/written-graph.js';
import { isGivenUp } from '../graphql/limits/limit-time.js';
import type { RequestContext } from '../graphql/request-context.js';
import { isDatabaseAway } from '../platform/database/is-database-away.js';
import type { OperationPlan } from './plan-operation.js';
import { writeStatement, type Slot, type WrittenStatement } from './write-statement.js';

type Variables = Readonly<Record<string, unknown>>;

/** Answers a planned query with the text of its JSON; null where it has to be executed, or tried and failed. */
export type AnswerWritten = (plan: OperationPlan, request: { readonly variables: Variables; readonly context: RequestContext }) => Promise<string | null> | null;

export interface WrittenOptions {
  readonly graph: WrittenGraph;
  /** Whether somebody sees of the graph what everybody does. */
  readonly isAnybody: (context: RequestContext) => boolean;
  /** Told of a statement that the database does not take: a fault of ours. */
  readonly onBug: (error: unknown) => void;
  /** How often an operation is executed before a statement is written for it: what comes once is not worth it. */
  readonly after?: number;
}

/** How many statements are kept of documents that came with requests: each is planned by every connection, and anybody can send another. Those of the build are few. */
const MOST_STATEMENTS = 32;

interface Known { asked: number; statement: Named | null | undefined }
interface Named extends WrittenStatement { readonly name: string; readonly filled: Map<string, Values> }
type Values = Readonly<Record<string, string | number>>;

/** How many sets of variables are remembered of one statement, with what is put into it for them, and how long they may be. */
const MOST_SETS = 64;
const LONGEST_SET = 500;

/** Answers queries that ask for nothing but what stands in the database by one statement each, which gives the text that is sent. */
export function createAnswerWritten({ graph, isAnybody, onBug, after = 1 }: WrittenOptions): AnswerWritten {
  const byPlan = new WeakMap<OperationPlan, Known>();
  const names = new Set<string>();

  const write = (plan: OperationPlan, isTrusted: boolean): Named | null => {
    const statement = writeStatement(graph, plan);
    if (statement === null) return null;
    const name = `answer_${createHash('sha256').update(statement.text).digest('base64url').slice(0, 22)}`;
    if (!isTrusted && !names.has(name)) {
      if (names.size >= MOST_STATEMENTS) return null;
      names.add(name);
    }
    return { ...statement, name, filled: new Map() };
  };

  return (plan, { variables, context }) => {
    const known = byPlan.get(plan) ?? { asked: 0, statement: undefined };
    byPlan.set(plan, known);
    known.asked += 1;
    if (known.asked <= after || !isAnybody(context)) return null;
    if (known.statement === undefined) known.statement = write(plan, context.document?.is === 'TRUSTED');
    if (known.statement === null) return null;
    const values = valuesFor(known.statement, variables);
    if (values === null) return null;
    return send(known.statement, values, context).catch((error: unknown) => {
      // Executed field by field it fails again where the database is away, or too slow, and each field tells why.
      if (isDatabaseAway(error) || isGivenUp(error) || error instanceof GraphQLError) return null;
      known.statement = null;
      onBug(error);
      return null;
    });
  };
}

/** The same for the same variables: which row a name stands for, how many a page holds. */
function valuesFor({ slots, filled }: Named, variables: Variables): Values | null {
  const key = JSON.stringify(variables);
  const known = filled.get(key);
  if (known !== undefined) return known;
  const values = fillSlots(slots, variables);
  if (values !== null && key.length <= LONGEST_SET && filled.size < MOST_SETS) filled.set(key, values);
  return values;
}

/** Null where an argument is refused, or asks for what is not written: its resolver knows what to say. */
function fillSlots(slots: readonly Slot[], variables: Variables): Values | null {
  const values: Record<string, string | number> = {};
  try {
    for (const { name, plan: { args, field, nodes: [node] }, read } of slots) {
      const value = node === undefined ? null : read(args ?? getArgumentValues(field, node, variables));
      if (value === null) return null;
      values[name] = value;
    }
  } catch {
    return null;
  }
  return values;
}

async function send({ name, text, params }: Named, values: Values, { database, turns }: RequestContext): Promise<string | null> {
  const { rows: [row] } = await turns.read(() => database.queries.$client.query<{ readonly data: string | null }>({ name, text, values: fillPlaceholders([...params], { ...values }) }));
  return row?.data ?? null;
}
