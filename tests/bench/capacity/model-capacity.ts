import type { Network } from './simulate-queues.js';

/** What one request takes, in milliseconds: CPU of an API, CPU of the database, and the wait until it is on the disk. */
export interface Demand { readonly apiMs: number; readonly databaseMs: number; readonly commitMs: number }

/** What there is to work with. */
export interface Site { readonly apis: number; readonly apiCores: number; readonly databaseCores: number; /** Where APIs and database share them, the cores of both together. */ readonly sharedCores: number | null }

/** How many requests a second a site takes at most, and what holds it back then. */
export interface Capacity { readonly perSecond: number; readonly bottleneck: 'API' | 'DATABASE' | 'CORES' }

/** An API runs on one thread, whatever cores there are; all of a site together can use no more cores than it has. */
export function capacityOf({ apiMs, databaseMs }: Demand, { apis, apiCores, databaseCores, sharedCores }: Site): Capacity {
  const limits: readonly Capacity[] = [
    { perSecond: (1_000 * Math.min(apis, apiCores)) / apiMs, bottleneck: 'API' },
    { perSecond: (1_000 * databaseCores) / databaseMs, bottleneck: 'DATABASE' },
    ...(sharedCores === null ? [] : [{ perSecond: (1_000 * sharedCores) / (apiMs + databaseMs), bottleneck: 'CORES' } as const]),
  ];
  return limits.reduce((least, limit) => (limit.perSecond < least.perSecond ? limit : least));
}

/** The same as queues: an API reads a request, the database works on it and syncs, and the API writes the answer. */
export function networkOf({ apiMs, databaseMs, commitMs }: Demand, { apis, databaseCores }: Site): Network {
  return {
    stations: [{ name: 'api', servers: apis }, { name: 'database', servers: databaseCores }, { name: 'disk', servers: Infinity }],
    visits: [
      { station: 'api', meanMs: apiMs / 2, spread: 'EXPONENTIAL' }, { station: 'database', meanMs: databaseMs, spread: 'EXPONENTIAL' },
      { station: 'disk', meanMs: commitMs, spread: 'FIXED' }, { station: 'api', meanMs: apiMs / 2, spread: 'EXPONENTIAL' },
    ],
  };
}

/** Who uses a site. At the busiest moment so many answer or turn a page, each once in so many seconds. */
export interface Crowd { readonly name: string; readonly students: number; readonly shareAtOnce: number; readonly secondsBetween: number }

/** Requests a second at the busiest moment: each student sends an answer, and reads the next question. */
export function peakOf({ students, shareAtOnce, secondsBetween }: Crowd): number {
  return (2 * students * shareAtOnce) / secondsBetween;
}
