import { monitorEventLoopDelay } from 'node:perf_hooks';
import type pg from 'pg';
import type { Telemetry } from './start-telemetry.js';

const NANOSECONDS = 1_000_000_000;

/** Gauges of the process and of its connections to the database. Returns how to stop. */
export function observeProcess({ meter }: Telemetry, pool: Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>): () => void {
  const delays = monitorEventLoopDelay({ resolution: 20 });
  delays.enable();
  meter.createObservableGauge('nodejs.eventloop.delay.p99', { unit: 's', description: 'By how long a timer came late, since the last reading.' }).addCallback((result) => {
    result.observe(delays.percentile(99) / NANOSECONDS);
    delays.reset();
  });
  meter.createObservableGauge('process.memory.usage', { unit: 'By', description: 'The memory of the process that is resident.' }).addCallback((result) => { result.observe(process.memoryUsage.rss()); });
  meter.createObservableGauge('db.client.connection.count', { description: 'Connections to the database, by state.' }).addCallback((result) => {
    result.observe(pool.idleCount, { 'db.client.connection.state': 'idle' });
    result.observe(pool.totalCount - pool.idleCount, { 'db.client.connection.state': 'used' });
  });
  meter.createObservableGauge('db.client.connection.pending_requests', { description: 'Statements that wait for a connection.' }).addCallback((result) => { result.observe(pool.waitingCount); });
  return () => { delays.disable(); };
}
