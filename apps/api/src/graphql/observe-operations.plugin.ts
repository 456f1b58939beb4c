import { trace, type Span } from '@opentelemetry/api';
import type { Telemetry } from '../platform/telemetry/index.js';
import type { OperationPlugin } from './operation-plugin.js';
import type { RequestContext } from './request-context.js';

const BOUNDARIES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Names come from whoever asks: what a series is made of must stay few. */
const NAMES = 200;

/** Names the span of an HTTP request after its operation, gives validation and execution spans of their own, and counts towards `graphql.operation.duration`. */
export function observeOperations({ tracer, meter }: Telemetry): OperationPlugin {
  const durations = meter.createHistogram('graphql.operation.duration', { unit: 's', description: 'How long operations took, from their first sight to their answer.', advice: { explicitBucketBoundaries: BOUNDARIES } });
  const known = new Set<string>();
  const nameOf = (name: string | null): string => {
    if (name === null) return '';
    if (known.size < NAMES) known.add(name);
    return known.has(name) ? name : 'other';
  };
  const phase = (name: string): (() => void) => {
    const span = tracer.startSpan(name);
    return () => { span.end(); };
  };
  return ({ facts }) => {
    const startedAt = performance.now();
    let endExecution: (() => void) | null = null;
    return {
      validating: () => phase('graphql.validate'),
      executing: () => { endExecution = phase('graphql.execute'); },
      executed: () => { endExecution?.(); },
      answering: () => {
        nameSpan(trace.getActiveSpan(), facts);
        durations.record((performance.now() - startedAt) / 1000, { 'graphql.operation.name': nameOf(facts.operation), 'graphql.operation.type': facts.type ?? 'none', 'graphql.error.code': facts.codes[0] ?? '' });
      },
    };
  };
}

function nameSpan(span: Span | undefined, { operation, type, codes }: RequestContext['facts']): void {
  if (span === undefined) return;
  if (type !== null) span.updateName(operation === null ? type : `${type} ${operation}`);
  span.setAttributes({ ...(operation !== null && { 'graphql.operation.name': operation }), ...(type !== null && { 'graphql.operation.type': type }), ...(codes.length > 0 && { 'graphql.error.codes': [...codes] }) });
}
