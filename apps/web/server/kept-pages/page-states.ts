import { Agent, request } from 'node:http';

/** In which state that is of which the pages of a pack are made, as of after it is asked; null where that cannot be learned now. */
export type ReadPageState = (pack: string) => Promise<string | null>;

export interface StatesOptions { readonly apiHost: string; readonly apiPort: number; readonly patienceMs?: number }

/** The API tells no more at once. */
const MOST_AT_ONCE = 100;

/**
 * Asks the API for states, for all who want to know at the same time together: whoever comes while it is asked waits for the next answer,
 * whose question is put after they came. So nobody is given a page of before they asked, and a thousand readers cost the API a few questions.
 */
export function askStatesTogether({ apiHost, apiPort, patienceMs = 2_000 }: StatesOptions): ReadPageState {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const ask = (packs: readonly string[]): Promise<Readonly<Record<string, unknown>>> => askFor({ agent, host: apiHost, port: apiPort, path: `/page-states?${new URLSearchParams(packs.map((pack): [string, string] => ['pack', pack])).toString()}`, patienceMs });
  let running: Promise<unknown> = Promise.resolve();
  let next: { readonly packs: Set<string>; readonly read: Promise<Readonly<Record<string, unknown>>> } | null = null;

  const begin = async (): Promise<Readonly<Record<string, unknown>>> => {
    await running.catch(() => { /* Told to those who asked for it. */ });
    const packs = [...next?.packs ?? []];
    next = null;
    return ask(packs.slice(0, MOST_AT_ONCE));
  };

  return async (pack) => {
    if (next === null) {
      const read = begin();
      next = { packs: new Set(), read };
      running = read;
    }
    next.packs.add(pack);
    try {
      const state = (await next.read)[pack];
      return typeof state === 'string' ? state : null;
    } catch {
      // The API does not answer, or not in time: the page that is rendered instead says so.
      return null;
    }
  };
}

interface Question { readonly agent: Agent; readonly host: string; readonly port: number; readonly path: string; readonly patienceMs: number }

async function askFor({ patienceMs, ...where }: Question): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const asked = request({ ...where, signal: AbortSignal.timeout(patienceMs) }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => { parts.push(part); });
      answer.on('error', reject);
      answer.on('end', () => {
        try {
          if (answer.statusCode !== 200) throw new Error(`The API answered with ${String(answer.statusCode)} when it was asked for the state of pages`);
          resolve(JSON.parse(Buffer.concat(parts).toString('utf8')) as Readonly<Record<string, unknown>>);
        } catch (problem) {
          reject(problem instanceof Error ? problem : new Error(String(problem)));
        }
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
