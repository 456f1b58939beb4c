import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type pg from 'pg';
import { statementOf } from '../database/index.js';
import { errorCode } from '../operational-error.js';
import type { Telemetry } from './start-telemetry.js';

const BOUNDARIES = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
/** A statement is parameterised: its text holds no value of anybody's. It may be long. */
const SHOWN = 2_000;

type Client = typeof pg.Client;

/** A client each of whose statements is a span, and counts towards `db.client.operation.duration`. */
export function observeStatements(Base: Client, { tracer, meter }: Telemetry): Client {
  const durations = meter.createHistogram('db.client.operation.duration', { unit: 's', description: 'How long the database took.', advice: { explicitBucketBoundaries: BOUNDARIES } });
  return class extends Base {
    // The base class has a dozen overloads of `query`; all take the statement first and pass through unchanged.
    override query(...args: readonly unknown[]): never {
      const text = statementOf(args[0]);
      const operation = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'OTHER';
      const startedAt = performance.now();
      const span = tracer.startSpan(operation, { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql', 'db.operation.name': operation, 'db.query.text': text.slice(0, SHOWN) } });
      const end = (error?: unknown): void => {
        if (error !== undefined && error !== null) span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', errorCode(error) ?? 'unknown');
        span.end();
        durations.record((performance.now() - startedAt) / 1000, { 'db.operation.name': operation });
      };
      const passed = [...args];
      const last = passed.at(-1);
      if (typeof last === 'function') passed[passed.length - 1] = (error: unknown, ...rest: readonly unknown[]) => { end(error); (last as (...told: readonly unknown[]) => void)(error, ...rest); };
      const answer: unknown = (super.query as (...given: unknown[]) => unknown).apply(this, passed);
      if (answer instanceof Promise) answer.then(() => { end(); }, end);
      else if (typeof last !== 'function') end();
      return answer as never;
    }
  } as Client;
}
