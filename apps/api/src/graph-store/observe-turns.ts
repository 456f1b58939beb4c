import { SpanStatusCode } from '@opentelemetry/api';
import type { Telemetry } from '../platform/telemetry/index.js';
import type { Turns } from './turns.js';

/** Turns each of whose reads is a span: a batch of the loaders, with its statements beneath it. */
export function observeTurns(turns: Turns, { tracer }: Telemetry): Turns {
  return {
    schedule: turns.schedule,
    read: async (statement) => tracer.startActiveSpan('batch', async (span) => {
      try {
        return await turns.read(statement);
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    }),
  };
}
