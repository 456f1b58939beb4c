/** How things are done that are worth doing together. */
export interface Gathering<Item, Result> {
  /** Two things of one key are never done together: the later one waits for the next time. */
  readonly keyOf: (item: Item) => string;
  /** How many are done at once at most. */
  readonly most: number;
  /** For how long what is under way keeps others waiting; what takes longer goes on beside the next. */
  readonly patienceMs: number;
  /** Does several, and gives one result for each, in their order. */
  readonly doTogether: (items: readonly Item[]) => Promise<readonly Result[]>;
}

type Turn<Result> = { readonly is: 'YOURS' } | { readonly is: 'DONE'; readonly result: Result } | { readonly is: 'FAILED'; readonly error: unknown };
interface Waiting<Item, Result> { readonly item: Item; readonly wake: (turn: Turn<Result>) => void }

/**
 * Does a thing as soon as nothing is under way, together with all that came meanwhile. Whoever has waited longest takes the
 * others along, on their own behalf: what counts or traces statements sees each batch as part of a request that still waits for it.
 */
export function gatherWhileBusy<Item, Result>({ keyOf, most, patienceMs, doTogether }: Gathering<Item, Result>): (item: Item) => Promise<Result> {
  let isBusy = false;
  const waiting: Waiting<Item, Result>[] = [];

  function passOn(): void {
    const next = waiting.shift();
    if (next === undefined) isBusy = false;
    else next.wake({ is: 'YOURS' });
  }

  /** Those who are taken along: each key once, in the order in which they came. */
  function pickBeside(item: Item): readonly Waiting<Item, Result>[] {
    const keys = new Set([keyOf(item)]);
    const [picked, left]: [Waiting<Item, Result>[], Waiting<Item, Result>[]] = [[], []];
    for (const one of waiting) {
      const key = keyOf(one.item);
      const fits = keys.size < most && !keys.has(key);
      if (fits) keys.add(key);
      (fits ? picked : left).push(one);
    }
    waiting.splice(0, waiting.length, ...left);
    return picked;
  }

  async function lead(item: Item): Promise<Result> {
    // What has arrived by now is read first: it comes along, and nobody waits for anything that is not there.
    await new Promise((resolve) => { setImmediate(resolve); });
    const others = pickBeside(item);
    const end = once(passOn);
    const timer = setTimeout(end, patienceMs).unref();
    try {
      const [result, ...results] = await doTogether([item, ...others.map((other) => other.item)]);
      // First the next batch, which the database can be busy with while these are answered.
      end();
      for (const [nth, other] of others.entries()) other.wake({ is: 'DONE', result: results[nth] as Result });
      return result as Result;
    } catch (error) {
      for (const other of others) other.wake({ is: 'FAILED', error });
      throw error;
    } finally {
      clearTimeout(timer);
      end();
    }
  }

  return async (item) => {
    const turn: Turn<Result> = isBusy ? await new Promise<Turn<Result>>((wake) => { waiting.push({ item, wake }); }) : { is: 'YOURS' };
    switch (turn.is) {
      case 'DONE': return turn.result;
      case 'FAILED': throw turn.error;
      case 'YOURS': {
        isBusy = true;
        return lead(item);
      }
      default: return turn satisfies never;
    }
  };
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}
