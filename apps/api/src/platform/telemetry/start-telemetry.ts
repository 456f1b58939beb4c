import type { Meter, Tracer } from '@opentelemetry/api';
import type { Logger } from 'pino';
import type { TelemetrySettings } from '../../environment.js';
import { errorMessage } from '../operational-error.js';

/** What measures, where the operator named a collector; whatever is passed null instead does nothing, and costs nothing. */
export interface Telemetry {
  readonly tracer: Tracer;
  readonly meter: Meter;
  /** Sends what is still held, and stops. */
  close(): Promise<void>;
}

/** How long an end waits for a collector that does not answer. */
const PATIENCE_MS = 3_000;

/**
 * Starts to send traces and metrics by OTLP over HTTP. Its parts are loaded only here: an installation without a collector runs none of
 * their code. Sampling, headers and the name of the service follow OpenTelemetry's own variables (OTEL_TRACES_SAMPLER,
 * OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME), which the SDK reads.
 */
export async function startTelemetry({ endpoint, serviceName, intervalMs }: TelemetrySettings, logger: Pick<Logger, 'warn'>): Promise<Telemetry> {
  const [{ diag, DiagLogLevel, metrics, trace }, { BatchSpanProcessor, NodeTracerProvider }, { MeterProvider, PeriodicExportingMetricReader }, { OTLPTraceExporter }, { OTLPMetricExporter }, { resourceFromAttributes }, { ATTR_SERVICE_NAME }] = await Promise.all([
    import('@opentelemetry/api'), import('@opentelemetry/sdk-trace-node'), import('@opentelemetry/sdk-metrics'), import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/exporter-metrics-otlp-http'), import('@opentelemetry/resources'), import('@opentelemetry/semantic-conventions'),
  ]);
  // A collector that is away is told once in a while in our own log; it never stops an answer.
  diag.setLogger({ error: (message) => { logger.warn({ reason: message }, 'telemetry could not be sent'); }, warn: () => undefined, info: () => undefined, debug: () => undefined, verbose: () => undefined }, DiagLogLevel.ERROR);
  const resource = resourceFromAttributes({ [ATTR_SERVICE_NAME]: serviceName });
  const traces = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis: PATIENCE_MS }))] });
  const readings = new MeterProvider({ resource, readers: [new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter({ url: `${endpoint}/v1/metrics`, timeoutMillis: PATIENCE_MS }), exportIntervalMillis: intervalMs, exportTimeoutMillis: Math.min(intervalMs, PATIENCE_MS) })] });
  // Registered for the context that goes along with promises; the providers themselves are passed on by hand.
  traces.register();
  return {
    tracer: traces.getTracer('footnote'),
    meter: readings.getMeter('footnote'),
    async close() {
      const sent = Promise.allSettled([traces.shutdown(), readings.shutdown()]).then((results) => {
        for (const result of results) if (result.status === 'rejected') logger.warn({ reason: errorMessage(result.reason) }, 'telemetry could not be sent');
      });
      await Promise.race([sent, new Promise((resolve) => { setTimeout(resolve, PATIENCE_MS).unref(); })]);
      trace.disable();
      metrics.disable();
      diag.disable();
    },
  };
}
