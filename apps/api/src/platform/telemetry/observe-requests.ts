import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { Telemetry } from './start-telemetry.js';

/** In seconds, as OpenTelemetry's conventions ask. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** A request as it came. */
export interface ObservedRequest { readonly headers: IncomingHttpHeaders; readonly method: string; readonly route: string; readonly id: string }

/** The span of a request, and its time. */
export interface Observed {
  /** Does something as part of the request. */
  readonly within: <Result>(work: () => Result) => Result;
  readonly end: (status: number) => void;
}

/** Makes a span for each HTTP request, a child of the caller's where it sends a `traceparent`, and the histogram `http.server.request.duration`. */
export interface RequestObserver { readonly begin: (request: ObservedRequest) => Observed }

/** Makes what observes requests. It keeps neither an address, a query, a variable nor a cookie: the route, the method and the status only. */
export function createRequestObserver({ tracer, meter }: Telemetry): RequestObserver {
  const durations = meter.createHistogram('http.server.request.duration', { unit: 's', description: 'How long answers took.', advice: { explicitBucketBoundaries: BOUNDARIES } });
  return {
    begin({ headers, method, route, id }) {
      const parent = propagation.extract(context.active(), headers);
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes: { 'http.request.method': method, 'http.route': route, 'footnote.request_id': id } }, parent);
      const own = trace.setSpan(parent, span);
      const startedAt = performance.now();
      return {
        within: (work) => context.with(own, work),
        end(status) {
          span.setAttribute('http.response.status_code', status);
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
          durations.record((performance.now() - startedAt) / 1000, { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status });
        },
      };
    },
  };
}

/** Observes whatever goes through Fastify. */
export function observeRequests(app: FastifyInstance, observer: RequestObserver): void {
  const observed = new WeakMap<FastifyRequest, Observed>();
  app.addHook('onRequest', (request, _reply, done) => {
    const one = observer.begin({ headers: request.headers, method: request.method, route: routeOf(request), id: request.id });
    observed.set(request, one);
    one.within(done);
  });
  // Reading a body leaves the context of the request behind.
  app.addHook('preHandler', (request, _reply, done) => { const one = observed.get(request); if (one === undefined) done(); else one.within(done); });
  app.addHook('onResponse', (request, reply, done) => {
    observed.get(request)?.end(reply.statusCode);
    done();
  });
}

/** The pattern, not the path: paths are what somebody typed. */
function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'no route';
}
