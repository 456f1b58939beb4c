/** Where requests are worked on: so many at a time, in the order in which they come. `Infinity` is where nobody waits for anybody, such as a disk that syncs for all at once. */
export interface Station { readonly name: string; readonly servers: number }

/** One stay of a request at a station. */
export interface Visit {
  readonly station: string;
  readonly meanMs: number;
  /** Whether each takes as long as the mean, or some much longer, as work on a computer does (exponential). */
  readonly spread: 'FIXED' | 'EXPONENTIAL';
}

export interface Network {
  readonly stations: readonly Station[];
  /** Where each request goes, in order. */
  readonly visits: readonly Visit[];
}

export interface Load {
  /** How many come in a second, each whenever they like (a Poisson process). */
  readonly rate: number;
  readonly requests: number;
  /** Numbers from 0 up to 1, without an order. */
  readonly random: () => number;
}

/** What requests went through, in milliseconds. */
export interface Simulated { readonly meanMs: number; readonly halfMs: number; readonly p95Ms: number; readonly p99Ms: number }

interface Event { readonly at: number; readonly request: number; readonly visit: number }

/**
 * Lets requests go through a network of queues, event by event. What formulas give for a single queue (Kleinrock, Queueing Systems I, 1975)
 * it gives as well; beyond that it can do what they cannot: a station that is visited twice, and any spread.
 */
export function simulateQueues({ stations, visits }: Network, { rate, requests, random }: Load): Simulated {
  const waiting = new Map(stations.map(({ name }) => [name, [] as Event[]]));
  const busy = new Map(stations.map(({ name }) => [name, 0]));
  const serversOf = new Map(stations.map(({ name, servers }) => [name, servers]));
  const exponential = (mean: number): number => -Math.log(1 - random()) * mean;
  const came: number[] = [];
  const took: number[] = [];
  const heap = createHeap();
  const work = ({ at, request, visit }: Event): void => {
    const stay = visits[visit];
    if (stay === undefined) { took.push(at - (came[request] ?? at)); return; }
    const { station, meanMs, spread } = stay;
    if ((busy.get(station) ?? 0) >= (serversOf.get(station) ?? 0)) { waiting.get(station)?.push({ at, request, visit }); return; }
    busy.set(station, (busy.get(station) ?? 0) + 1);
    heap.put({ at: at + (spread === 'FIXED' ? meanMs : exponential(meanMs)), request, visit: visit + 1 });
  };
  let clock = 0;
  for (let request = 0; request < requests; request += 1) {
    clock += exponential(1_000 / rate);
    came.push(clock);
    heap.put({ at: clock, request, visit: 0 });
  }
  for (let event = heap.take(); event !== null; event = heap.take()) {
    const left = visits[event.visit - 1]?.station;
    if (left !== undefined) {
      busy.set(left, (busy.get(left) ?? 0) - 1);
      const next = waiting.get(left)?.shift();
      if (next !== undefined) work({ ...next, at: event.at });
    }
    work(event);
  }
  return describe(took);
}

/** The first tenth is left out: the queues were empty when it came. */
function describe(took: readonly number[]): Simulated {
  const sorted = took.slice(Math.floor(took.length / 10)).sort((a, b) => a - b);
  const quantile = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { meanMs: sorted.reduce((sum, one) => sum + one, 0) / sorted.length, halfMs: quantile(0.5), p95Ms: quantile(0.95), p99Ms: quantile(0.99) };
}

/** A binary heap of events, the earliest first. */
function createHeap(): { readonly put: (event: Event) => void; readonly take: () => Event | null } {
  const events: Event[] = [];
  const at = (index: number): number => events[index]?.at ?? Infinity;
  const swap = (a: number, b: number): void => {
    const [one, other] = [events[a], events[b]];
    if (one !== undefined && other !== undefined) [events[a], events[b]] = [other, one];
  };
  return {
    put(event) {
      events.push(event);
      for (let index = events.length - 1; index > 0;) {
        const parent = (index - 1) >> 1;
        if (at(parent) <= at(index)) break;
        swap(parent, index);
        index = parent;
      }
    },
    take() {
      const first = events[0] ?? null;
      const last = events.pop();
      if (first === null || last === undefined || events.length === 0) return first;
      events[0] = last;
      for (let index = 0; ;) {
        const child = at(2 * index + 1) <= at(2 * index + 2) ? 2 * index + 1 : 2 * index + 2;
        if (at(index) <= at(child)) return first;
        swap(index, child);
        index = child;
      }
    },
  };
}
