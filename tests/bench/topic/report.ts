import type { ProfiledFunction } from './contender.js';
import { createModuleNames } from './name-modules.js';
import { ratiosOf, spreadOf, type Cost, type Spread } from './measure.js';

export interface ReportFacts { readonly what: string; readonly rounds: number; readonly requests: number; readonly callers: number; readonly bytes: number; readonly node: string }

/** The table of the bench, as Markdown: every ratio is taken within a round, and given with the least and the greatest of all rounds. */
export function writeReport(costs: ReadonlyMap<string, readonly Cost[]>, { what, rounds, requests, callers, bytes, node }: ReportFacts): string {
  const ours = costs.get('Footnote') ?? [];
  const lines = [...costs].map(([name, own]) => {
    const cells = [
      name, milliseconds(spreadOf(own.map((cost) => cost.own))), milliseconds(spreadOf(own.map((cost) => cost.database))),
      name === 'Footnote' ? '1' : ratio(ratiosOf(ours, own, (cost) => cost.own)), name === 'Footnote' ? '1' : ratio(ratiosOf(ours, own, (cost) => cost.own + cost.database)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `${what}, ${(bytes / 1000).toFixed(1)} kB of JSON. ${String(rounds)} rounds of ${String(requests)} requests each, ${String(callers)} at a time, all under Node ${node}. Medians, with the least and the greatest.`,
    '',
    '| server | its CPU per request, ms | the database\'s, ms | Footnote takes, of its CPU | and with the database\'s |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

function milliseconds({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function ratio({ median, least, most }: Spread): string {
  return `${median.toFixed(2)}× (${least.toFixed(2)}–${most.toFixed(2)})`;
}

/** Where the API's time goes: what each part took itself, of the time in which it was at work. */
export function writeProfile(functions: readonly ProfiledFunction[]): string {
  const moduleOf = createModuleNames();
  const parts = new Map<string, number>();
  const busy = functions.filter(({ name }) => name !== '(idle)' && name !== '(program)');
  for (const one of busy) {
    const part = partOf({ name: one.name, url: moduleOf(one) });
    parts.set(part, (parts.get(part) ?? 0) + one.samples);
  }
  const all = busy.reduce((sum, { samples }) => sum + samples, 0);
  const lines = [...parts].sort(([, one], [, other]) => other - one).map(([part, samples]) => `| ${part} | ${((100 * samples) / all).toFixed(1)} % |`);
  return ['', '| where it goes | itself |', '|---|---|', ...lines, ''].join('\n');
}

/** The parts, by a piece of the path of a file; the first that fits. */
const PARTS: readonly (readonly [piece: string, part: string])[] = [
  ['node_modules/graphql/', 'graphql-js'], ['type-graphql', 'TypeGraphQL'], ['graphql-scalars', 'scalars'], ['graphql-query-complexity', 'the cost of the operation'], ['graphql-armor', 'limits of the document'],
  ['@apollo/', 'Apollo Server, the writing of JSON included'], ['as-integrations', 'Apollo Server, the writing of JSON included'], ['fastify', 'Fastify'], ['dataloader', 'DataLoader'],
  ['drizzle-orm', 'Drizzle'], ['node_modules/pg', 'the driver of the database'], ['postgres-', 'the driver of the database'], ['/graph-store/', 'our loaders'], ['/executor/', 'our executor'], ['/modules/', 'our resolvers and records'],
  ['/graphql/direct/', 'our short way to an operation'], ['/graphql/', 'our plugins and paging'], ['/packages/', 'our packages'], ['node_modules/', 'other libraries'], ['node:', 'Node: sockets, buffers, streams, timers'],
];

function partOf({ url, name }: Pick<ProfiledFunction, 'url' | 'name'>): string {
  if (name === '(garbage collector)') return 'collecting garbage';
  if (url === '') return 'Node, native: writing to sockets, promises, strings';
  return PARTS.find(([piece]) => url.includes(piece))?.[1] ?? 'our server';
}
