import { once } from 'node:events';
import type { ViewerAccount } from '../../apps/api/src/graphql/request-context.js';
import { shippedGraph, signedIn, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { PACK } from '../../apps/api/src/testing/access/world.js';
import { makeReady, type Ready } from './growth/explain.js';
import { fill, importTemplate, saySize, sizeOf } from './growth/fill.js';
import { keepDatabases, type Keeper } from './growth/keep-databases.js';
import { layPages, type Page } from './growth/pages.js';
import { compareSideBySide, type Compared, type PageCompared, type PageReady } from './growth/side-by-side.js';
import { saySpread } from './load/spread.js';
import { documentOf } from './load/trusted.js';
import { recordStatements, type SentStatement } from './record-statements.js';
import { inShort, tellFigure } from './report/figures.js';

/*
 * `npm run bench -- growth [--scale 0.1]`: whether a page's statements take longer because others have more. Two databases of one server, which
 * has the settings of the product, are filled, one with a hundredth of what is in the other; at the same desk and in the same pack of both,
 * each page of the web app is asked, and its statements are explained and timed by PostgreSQL itself, in turn in the one and in the other.
 * Scale 1 is a million attempts, ten million answers and a thousand packs. With `--keep FOLDER` the databases stay there, and are filled but
 * once; with `--show RATIO` each statement is listed that takes more than so many times as long.
 */

const SCALE = readScale();
const ROUNDS = inShort(9, 3);
const TIMES = inShort(5, 3);
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

async function main(): Promise<void> {
  const keeper = await keepDatabases(readFlag('--keep'));
  try {
    const small = await openFilled(keeper, SCALE / 100);
    const large = await openFilled(keeper, SCALE);
    const pages = [...large.statements].map(([name, statements]) => ({ name, large: statements, small: small.statements.get(name) ?? [] }));
    const compared = await compareIn(keeper, [small.name, large.name], pages);
    report(compared);
  } finally {
    await keeper.close();
  }
}

interface PageStatements { readonly name: string; readonly small: readonly SentStatement[]; readonly large: readonly SentStatement[] }

async function compareIn(keeper: Keeper, names: readonly [string, string], pages: readonly PageStatements[]): Promise<readonly PageCompared[]> {
  const tests = [await keeper.open(names[0]), await keeper.open(names[1])] as const;
  const [small, large] = [await tests[0].database.pool.connect(), await tests[1].database.pool.connect()];
  const readyAll = async (client: typeof small, statements: readonly SentStatement[], page: number): Promise<readonly Ready[]> => {
    const ready: Ready[] = [];
    for (const [nth, statement] of statements.entries()) ready.push(await makeReady(client, statement, `page_${String(page)}_${String(nth)}`));
    return ready;
  };
  try {
    const ready: PageReady[] = [];
    for (const [at, page] of pages.entries()) ready.push({ name: page.name, small: await readyAll(small, page.small, at), large: await readyAll(large, page.large, at) });
    process.stderr.write(`${new Date().toISOString().slice(11, 19)} side by side, ${String(ROUNDS)} rounds …\n`);
    return await compareSideBySide(ready, { rounds: ROUNDS, times: TIMES, noticeable: NOTICEABLE });
  } finally {
    small.release();
    large.release();
    for (const test of tests) await test.close();
  }
}

function report(compared: readonly PageCompared[]): void {
  const grown = compared.filter(({ ratio }) => ratio.median > MOST);
  const say = (ratio: PageCompared['ratio']): string => (ratio.median > MOST ? `**${saySpread(ratio)}**` : saySpread(ratio));
  process.stdout.write([
    `Each page's statements at the same desk, with ${saySize(sizeOf(SCALE))} in the database, beside a hundredth of that. ${String(ROUNDS)} rounds, in each of which every statement runs ${String(TIMES)} times in either database in turn; the fastest counts, summed over the statements of a page; of the rounds, the median with the least and the greatest. Below ${String(NOTICEABLE)} ms nothing is told apart.`, '',
    '| page | statements | ms at a hundredth | ms | blocks at a hundredth | blocks | times as long | grows most |', '|---|---|---|---|---|---|---|---|',
    ...compared.map(({ name, statements, small, large, ratio, each }) => `| ${name} | ${String(statements)} | ${small.milliseconds.median.toFixed(2)} | ${large.milliseconds.median.toFixed(2)} | ${String(small.blocks)} | ${String(large.blocks)} | ${say(ratio)} | ${ratio.median > MOST ? shorten(growsMost(each)?.name ?? '') : ''} |`), '',
    grown.length === 0 ? `No page takes more than ${String(MOST)} times as long.` : `${String(grown.length)} pages take more than ${String(MOST)} times as long: ${grown.map(({ name }) => name).join(', ')}.`, '',
  ].join('\n'));
  showStatements(compared, Number(readFlag('--show') ?? Infinity));
  const worst = [...compared].sort((a, b) => b.ratio.median - a.ratio.median)[0];
  if (worst === undefined) throw new Error('No page was compared');
  tellFigure({ id: 'growth/worst-page', what: `Growth: the time of the page that grows most, at scale ${String(SCALE)} over a hundredth of it`, unit: '×', basis: 'CPU', target: { atMost: MOST }, ...worst.ratio });
}

const shorten = (label: string): string => label.slice(0, 60);

function growsMost(each: readonly Compared[]): Compared | undefined {
  const more = ({ large, small }: Compared): number => large.milliseconds.median - small.milliseconds.median;
  return [...each].sort((a, b) => more(b) - more(a))[0];
}

/** For whoever looks for what grows. */
function showStatements(compared: readonly PageCompared[], from: number): void {
  for (const { name, each } of compared) {
    for (const { name: label, small, large, ratio } of each) {
      if (ratio.median >= from && large.milliseconds.median > 0.1) process.stderr.write(`${name}: ${saySpread(ratio)} ${small.milliseconds.median.toFixed(2)} → ${large.milliseconds.median.toFixed(2)} ms, ${String(small.blocks)} → ${String(large.blocks)} blocks (${String(small.read)} → ${String(large.read)} read) ${label.slice(0, 100)}\n`);
    }
  }
}

/** What has to be known of a database that is filled: what its pages ask, and who asks. */
interface Laid { readonly pages: readonly Page[]; readonly accounts: readonly ViewerAccount[] }

/** Fills a database, and asks each page for what it sends. */
async function openFilled(keeper: Keeper, scale: number): Promise<{ readonly name: string; readonly statements: ReadonlyMap<string, readonly SentStatement[]> }> {
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
    const statements = new Map<string, readonly SentStatement[]>();
    for (const page of laid.pages) statements.set(page.operation, await statementsOf(api, page, headersOf(page, laid)));
    return { name, statements };
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

async function statementsOf(api: TestApi, page: Page, headers: Readonly<Record<string, string>>): Promise<readonly SentStatement[]> {
  const ask = async (): Promise<void> => {
    const { errors } = await api.ask(page.document ?? documentOf(page.operation), { variables: page.variables, headers });
    if (errors.length > 0) throw new Error(`${page.operation}: ${JSON.stringify(errors)}\n${api.log.at(-1) ?? ''}`);
  };
  // What is read once and kept is no part of the page as it is looked at again and again; what the first look counts, neither.
  await ask();
  const statements = await recordStatements(api.test.database.pool, ask);
  if (statements.length === 0) throw new Error(`${page.operation} sent no statement`);
  return statements;
}

await main();
// What was written has to be out before the process ends: the server of the tests would keep it.
if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
process.exit(0);
