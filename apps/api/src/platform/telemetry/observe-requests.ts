import { context, propagation, SpanKind, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Telemetry } from './start-telemetry.js';

/** In seconds, as OpenTelemetry's conventions ask. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

interface Observed { readonly span: Span; readonly context: Context; readonly startedAt: number }

/**
 * A span for each HTTP request, a child of the caller's where it sends a `traceparent`, and the histogram `http.server.request.duration`.
 * Neither holds an address, a query, a variable or a cookie: the route, the method and the status only.
 */
export function observeRequests(app: FastifyInstance, { tracer, meter }: Telemetry): void {
  const durations = meter.createHistogram('http.server.request.duration', { unit: 's', description: 'How long answers took.', advice: { explicitBucketBoundaries: BOUNDARIES } });
  const observed = new WeakMap<FastifyRequest, Observed>();
  app.addHook('onRequest', (request, _reply, done) => {
    const route = routeOf(request);
    const parent = propagation.extract(context.active(), request.headers);
    const span = tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'http.route': route, 'footnote.request_id': request.id } }, parent);
    const own = trace.setSpan(parent, span);
    observed.set(request, { span, context: own, startedAt: performance.now() });
    context.with(own, done);
  });
  // Reading a body leaves the context of the request behind.
  app.addHook('preHandler', (request, _reply, done) => { context.with(observed.get(request)?.context ?? context.active(), done); });
  app.addHook('onResponse', (request, reply, done) => {
    const one = observed.get(request);
    if (one !== undefined) {
      one.span.setAttribute('http.response.status_code', reply.statusCode);
      if (reply.statusCode >= 500) one.span.setStatus({ code: SpanStatusCode.ERROR });
      one.span.end();
      durations.record((performance.now() - one.startedAt) / 1000, { 'http.request.method': request.method, 'http.route': routeOf(request), 'http.response.status_code': reply.statusCode });
    }
    done();
  });
}

/** The pattern, not the path: paths are what somebody typed. */
function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'no route';
}
