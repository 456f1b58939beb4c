import type { ProfiledFunction } from '../load/served.js';

/** The parts of a server, by a piece of the path of a file; the first that fits. */
const PARTS: readonly (readonly [piece: string, part: string])[] = [
  ['node_modules/graphql/', 'graphql-js'], ['type-graphql', 'TypeGraphQL'], ['graphql-scalars', 'scalars'], ['graphql-query-complexity', 'the cost of the operation'], ['graphql-armor', 'limits of the document'],
  ['@apollo/', 'Apollo Server, the writing of JSON included'], ['as-integrations', 'Apollo Server, the writing of JSON included'], ['fastify', 'Fastify'], ['pino', 'the log'], ['dataloader', 'DataLoader'],
  ['drizzle-orm', 'Drizzle'], ['node_modules/pg', 'the driver of the database'], ['postgres-', 'the driver of the database'], ['better-auth', 'better-auth'], ['/graph-store/', 'our loaders'], ['/executor/', 'our executor'], ['/modules/', 'our resolvers and services'],
  ['/graphql/', 'our plugins and limits'], ['/platform/', 'our platform'], ['/packages/', 'our packages'], ['node_modules/', 'other libraries'], ['node:', 'Node: sockets, buffers, streams, timers'],
];

/** Where the time of a server goes: what each part took itself, of the time in which it was at work. */
export function profileTable(functions: readonly ProfiledFunction[]): string {
  const parts = new Map<string, number>();
  const busy = functions.filter(({ name }) => name !== '(idle)' && name !== '(program)');
  for (const one of busy) parts.set(partOf(one), (parts.get(partOf(one)) ?? 0) + one.samples);
  const all = busy.reduce((sum, { samples }) => sum + samples, 0);
  const lines = [...parts].sort(([, one], [, other]) => other - one).map(([part, samples]) => `| ${part} | ${((100 * samples) / all).toFixed(1)} % |`);
  return ['', '| where the API\'s time goes | itself |', '|---|---|', ...lines, ''].join('\n');
}

function partOf({ url, name }: ProfiledFunction): string {
  if (name === '(garbage collector)') return 'collecting garbage';
  if (url === '') return 'Node, native: writing to sockets, promises, strings';
  return PARTS.find(([piece]) => url.includes(piece))?.[1] ?? 'our server';
}
