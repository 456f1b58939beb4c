import { GraphQLError } from 'graphql';
import type { Turns } from '../../graph-store/turns.js';
import { errorCode } from '../../platform/operational-error.js';
import type { OperationPlugin } from '../operation-plugin.js';
import type { RequestContext } from '../request-context.js';

/** For so long an operation may read. PostgreSQL ends any single statement after twice that, whoever sent it: see `openDatabase`. */
export const OPERATION_MS = 10_000;

/** The end of an operation's time. */
export interface Deadline {
  /** Does something that waits, and gives it up when the time is over. */
  readonly hold: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** It is answered: nothing is waited for any more. */
  readonly lift: () => void;
}

/** The code of whatever took too long. */
export const TIMEOUT = 'TIMEOUT';
const QUERY_CANCELED = '57014';

/** Whether PostgreSQL gave a statement up for its time. */
export function isGivenUp(error: unknown): boolean {
  return error instanceof Object && (errorCode(error) === QUERY_CANCELED || ('cause' in error && isGivenUp(error.cause)));
}

/** What is said then. */
export const TIMEOUT_MESSAGE = `This took longer than ${String(OPERATION_MS / 1000)} seconds, and was given up: ask for less at once, with smaller pages, or try again later.`;

/** Says that it took too long. What was asked for may be too much; or everybody asks at once. */
export function tookTooLong(): GraphQLError {
  return new GraphQLError(TIMEOUT_MESSAGE, { extensions: { code: TIMEOUT } });
}

/** Starts the time of an operation. */
export function startDeadline(ms = OPERATION_MS): Deadline {
  const waiting = new Set<(error: GraphQLError) => void>();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    for (const giveUp of waiting) giveUp(tookTooLong());
    waiting.clear();
  }, ms);
  timer.unref();
  return {
    async hold(work) {
      if (isOver) throw tookTooLong();
      return new Promise((resolve, reject) => {
        waiting.add(reject);
        work().then(resolve, reject).finally(() => { waiting.delete(reject); });
      });
    },
    lift() { clearTimeout(timer); },
  };
}

/** Holds what a request reads to its deadline: the fields that wait then end with an error, and nothing more is read. */
export function limitTime(context: RequestContext, deadline: Deadline = startDeadline()): RequestContext {
  const { turns } = context;
  const limited: Turns = { schedule: turns.schedule, read: (statement) => deadline.hold(() => turns.read(statement)) };
  return { ...context, turns: limited, deadline };
}

/** Lets go of the deadline of whatever has been answered. */
export function liftDeadlines(): OperationPlugin {
  return ({ deadline }) => ({ answering: () => { deadline?.lift(); } });
}
