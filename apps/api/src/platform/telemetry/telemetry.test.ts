import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { shippedGraph, startTestApi } from '../../testing/start-test-api.js';
import { observeProcess, startTelemetry } from './index.js';
import { startCollector, type Collector } from './testing/start-collector.js';

interface Attribute { readonly key: string; readonly value: Readonly<Record<string, unknown>> }
interface Span { readonly name: string; readonly spanId: string; readonly parentSpanId?: string; readonly traceId: string; readonly attributes: readonly Attribute[] }
interface Metric { readonly name: string; readonly unit: string }

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const ADDRESS = '203.0.113.77';
const logger = pino({ level: 'silent' });

let collector: Collector;
let spans: readonly Span[];
let metrics: readonly Metric[];

beforeAll(async () => {
  collector = await startCollector();
  const telemetry = await startTelemetry({ endpoint: collector.endpoint, serviceName: 'the tests', intervalMs: 60_000 }, logger);
  const api = await startTestApi({ telemetry });
  const stop = observeProcess(telemetry, api.test.database.pool);
  await api.importGraph(shippedGraph('harbour-ferry'));
  await api.app.inject({
    method: 'POST', url: '/graphql', remoteAddress: ADDRESS, headers: { 'content-type': 'application/json', traceparent: `00-${TRACE}-${CALLER}-01`, authorization: 'Bearer not-to-be-told' },
    payload: { query: 'query Titles($pack: String!) { sources(pack: $pack, first: 2) { nodes { title outlet { name } } } }', variables: { pack: 'harbour-ferry' } },
  });
  await telemetry.close();
  stop();
  await api.close();
  const sent = collector.bodies.map((body) => JSON.parse(body) as { readonly resourceSpans?: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[]; readonly resourceMetrics?: readonly { readonly scopeMetrics: readonly { readonly metrics: readonly Metric[] }[] }[] });
  spans = sent.flatMap(({ resourceSpans = [] }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
  metrics = sent.flatMap(({ resourceMetrics = [] }) => resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics)));
});
afterAll(async () => { await collector.close(); });

const inTrace = (): readonly Span[] => spans.filter(({ traceId }) => traceId === TRACE);
const named = (name: string | RegExp): readonly Span[] => inTrace().filter((span) => (typeof name === 'string' ? span.name === name : name.test(span.name)));

describe('the traces of a request', () => {
  it('begin with a span of the request beneath its caller\'s, named after the operation', () => {
    const [request] = named('query Titles');
    expect(request).toMatchObject({ parentSpanId: CALLER });
    expect(request?.attributes).toEqual(expect.arrayContaining([{ key: 'http.route', value: { stringValue: '/graphql' } }, { key: 'http.response.status_code', value: { intValue: 200 } }]));
  });

  it('tell the phases of the operation apart', () => {
    expect([...named('graphql.validate'), ...named('graphql.execute')].map(({ parentSpanId }) => parentSpanId)).toEqual([named('query Titles')[0]?.spanId, named('query Titles')[0]?.spanId]);
  });

  it('have a span for each batch of the loaders, with its statements beneath it', () => {
    const batches = new Set(named('batch').map(({ spanId }) => spanId));
    const statements = named(/^SELECT$/i);
    // The page of sources, and the outlets of all of them.
    expect(batches.size).toBeGreaterThanOrEqual(2);
    expect(statements.filter(({ parentSpanId }) => batches.has(parentSpanId ?? '')).length).toBeGreaterThanOrEqual(2);
  });

  it('hold no address, no token and no variable', () => {
    const told = collector.bodies.join('\n');
    expect(told).toContain('db.query.text');
    for (const secret of [ADDRESS, 'not-to-be-told', 'harbour-ferry']) expect(told).not.toContain(secret);
  });
});

describe('the metrics', () => {
  it.each([
    ['http.server.request.duration', 's'], ['graphql.operation.duration', 's'], ['db.client.operation.duration', 's'], ['db.client.connection.count', ''],
    ['nodejs.eventloop.delay.p99', 's'], ['process.memory.usage', 'By'],
  ])('tell %s in %s', (name, unit) => {
    expect(metrics.find((metric) => metric.name === name)).toMatchObject({ unit });
  });
});

describe('a collector that is away', () => {
  it('stops no answer and no end', async () => {
    const warnings: string[] = [];
    const telemetry = await startTelemetry({ endpoint: 'http://127.0.0.1:9', serviceName: 'the tests', intervalMs: 60_000 }, pino({ level: 'warn' }, { write: (line: string) => { warnings.push(line); } }));
    const api = await startTestApi({ telemetry });
    expect((await api.ask('{ __typename }')).status).toBe(200);
    await telemetry.close();
    await api.close();
    expect(warnings.join('')).toContain('telemetry could not be sent');
  });
});
