import { once } from 'node:events';
import type { ViewerAccount } from '../../apps/api/src/graphql/request-context.js';
import { shippedGraph, signedIn, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { PACK } from '../../apps/api/src/testing/access/world.js';
import { explain, type Taken } from './growth/explain.js';
import { fill, importTemplate, saySize, sizeOf } from './growth/fill.js';
import { keepDatabases, type Keeper } from './growth/keep-databases.js';
import { layPages, type Page } from './growth/pages.js';
import { documentOf } from './load/trusted.js';
import { recordStatements } from './record-statements.js';
import { inShort, tellFigure } from './report/figures.js';

/*
 * `npm run bench -- growth [--scale 0.1]`: whether a page's statements take longer because others have more. Two databases are filled, one
 * with a hundredth of what is in the other; at the same desk and in the same pack of both, each page of the web app is asked, and its
 * statements are explained and timed by PostgreSQL itself. Scale 1 is a million attempts, ten million answers and a thousand packs.
 * With `--keep FOLDER` the databases stay there, and are filled but once.
 */

const SCALE = readScale();
const TIMES = 7;
/** Below this, in milliseconds, the time of a page is that of starting its statements. */
const NOTICEABLE = 0.5;
const MOST = 1.5;

function readFlag(flag: string): string | null {
  const at = process.argv.indexOf(flag);
  return at < 0 ? null : process.argv[at + 1] ?? null;
}

function readScale(): number {
  const scale = Number(readFlag('--scale') ?? inShort(0.1, 0.01));
  if (!(scale > 0 && scale <= 10)) throw new Error('--scale is a number above 0 and up to 10');
  return scale;
}

interface Measured { readonly milliseconds: number; readonly blocks: number; readonly read: number; readonly statements: number; readonly slowest: string }

async function bothSizes(keeper: Keeper): Promise<readonly [ReadonlyMap<string, Measured>, ReadonlyMap<string, Measured>]> {
  return [await measureAt(keeper, SCALE / 100), await measureAt(keeper, SCALE)];
}

async function main(): Promise<void> {
  const keeper = await keepDatabases(readFlag('--keep'));
  const [small, large] = await bothSizes(keeper).finally(() => keeper.close());
  const rows = [...large].flatMap(([name, now]) => {
    const then = small.get(name);
    return then === undefined ? [] : [{ name, then, now, ratio: Math.max(now.milliseconds, NOTICEABLE) / Math.max(then.milliseconds, NOTICEABLE) }];
  });
  const grown = rows.filter(({ ratio }) => ratio > MOST);
  process.stdout.write([
    `Each page's statements at the same desk, with ${saySize(sizeOf(SCALE))} in the database, beside a hundredth of that. The fastest of ${String(TIMES)} executions each, summed over the statements of a page; below ${String(NOTICEABLE)} ms nothing is told apart.`, '',
    '| page | statements | ms at a hundredth | ms | blocks at a hundredth | blocks | times as long |', '|---|---|---|---|---|---|---|',
    ...rows.map(({ name, then, now, ratio }) => `| ${name} | ${String(now.statements)} | ${then.milliseconds.toFixed(2)} | ${now.milliseconds.toFixed(2)} | ${String(then.blocks)} | ${String(now.blocks)} | ${ratio > MOST ? `**${ratio.toFixed(2)}** (${now.slowest})` : ratio.toFixed(2)} |`), '',
    grown.length === 0 ? 'No page takes more than 1.5 times as long.' : `${String(grown.length)} pages take more than 1.5 times as long: ${grown.map(({ name }) => name).join(', ')}.`, '',
  ].join('\n'));
  const ratios = rows.map(({ ratio }) => ratio).sort((a, b) => a - b);
  tellFigure({ id: 'growth/worst-page', what: `Growth: the time of the page that grows most, at scale ${String(SCALE)} over a hundredth of it`, unit: '×', basis: 'CPU', target: { atMost: MOST }, median: ratios.at(-1) ?? Number.NaN, least: ratios[0] ?? Number.NaN, most: ratios.at(-1) ?? Number.NaN });
}

/** What has to be known of a database that is filled: what its pages ask, and who asks. */
interface Laid { readonly pages: readonly Page[]; readonly accounts: readonly ViewerAccount[] }

async function measureAt(keeper: Keeper, scale: number): Promise<ReadonlyMap<string, Measured>> {
  const size = sizeOf(scale);
  const tell = (what: string): void => { process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${saySize(size)}: ${what} …\n`); };
  const name = `growth_${String(size.packs)}_${String(size.desks)}`;
  const test = await keeper.open(name);
  // Written by this bench, where it had laid them.
  const laid = (keeper.recall(name) ?? await lay(keeper, name)) as Laid;
  await fill(keeper.superuserUrl(name), size, tell);
  const api = await startTestApi({ now: () => new Date(), test, accounts: laid.accounts });
  try {
    tell('asking each page');
    const measured = new Map<string, Measured>();
    for (const page of laid.pages) measured.set(page.operation, await measurePage(api, page, headersOf(page, laid)));
    return measured;
  } finally {
    await api.close();
  }
}

function headersOf({ by }: Page, { accounts }: Laid): Readonly<Record<string, string>> {
  const [teacher, owner] = accounts;
  const account = by === 'teacher' ? teacher : by === 'owner' ? owner : undefined;
  return account === undefined ? {} : signedIn(account);
}

async function lay(keeper: Keeper, name: string): Promise<Laid> {
  const api = await startTestApi({ now: () => new Date(), test: await keeper.open(name) });
  try {
    await api.importGraph(shippedGraph(PACK));
    await importTemplate(api);
    const { world, pages } = await layPages(api);
    const laid: Laid = { pages, accounts: [world.teacher.account, world.owner.account] };
    keeper.note(name, laid);
    return laid;
  } finally {
    await api.close();
  }
}

async function measurePage(api: TestApi, page: Page, headers: Readonly<Record<string, string>>): Promise<Measured> {
  const { pool } = api.test.database;
  const ask = async (): Promise<void> => {
    const { errors } = await api.ask(page.document ?? documentOf(page.operation), { variables: page.variables, headers });
    if (errors.length > 0) throw new Error(`${page.operation}: ${JSON.stringify(errors)}`);
  };
  // What is read once and kept is no part of the page as it is looked at again and again; what the first look counts, neither.
  await ask();
  const statements = await recordStatements(pool, ask);
  if (statements.length === 0) throw new Error(`${page.operation} sent no statement`);
  const taken: (Taken & { readonly text: string })[] = [];
  for (const statement of statements) taken.push({ text: statement.name ?? statement.text.slice(0, 60), ...await explain(pool, statement, TIMES) });
  const slowest = [...taken].sort((a, b) => b.milliseconds - a.milliseconds)[0]?.text ?? '';
  const sum = (of: (one: Taken) => number): number => taken.reduce((total, one) => total + of(one), 0);
  return { milliseconds: sum(({ milliseconds }) => milliseconds), blocks: sum(({ blocks }) => blocks), read: sum(({ read }) => read), statements: taken.length, slowest: slowest.replaceAll(/\s+/gu, ' ') };
}

await main();
// What was written has to be out before the process ends: the server of the tests would keep it.
if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
process.exit(0);
