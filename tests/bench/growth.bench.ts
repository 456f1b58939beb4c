import { once } from 'node:events';
import type pg from 'pg';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { PACK } from '../../apps/api/src/testing/access/world.js';
import { explain } from './growth/explain.js';
import { fill, importTemplate, saySize, sizeOf } from './growth/fill.js';
import { layPages, type Page } from './growth/pages.js';
import { documentOf } from './load/trusted.js';
import { recordStatements } from './record-statements.js';
import { inShort, tellFigure } from './report/figures.js';

/*
 * `npm run bench -- growth [--scale 0.1]`: whether a page's statements take longer because others have more. Two databases are filled, one
 * with a hundredth of what is in the other; at the same desk and in the same pack of both, each page of the web app is asked, and its
 * statements are explained and timed by PostgreSQL itself. Scale 1 is a million attempts, ten million answers and a thousand packs.
 */

const SCALE = readScale();
const TIMES = 7;
/** Below this, in milliseconds, the time of a page is that of starting its statements. */
const NOTICEABLE = 0.5;
const MOST = 1.5;

function readScale(): number {
  const at = process.argv.indexOf('--scale');
  const scale = at < 0 ? inShort(0.1, 0.01) : Number(process.argv[at + 1]);
  if (!(scale > 0 && scale <= 10)) throw new Error('--scale is a number above 0 and up to 10');
  return scale;
}

interface Measured { readonly milliseconds: number; readonly blocks: number; readonly statements: number; readonly slowest: string }

async function main(): Promise<void> {
  const [small, large] = [await measureAt(SCALE / 100), await measureAt(SCALE)];
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

async function measureAt(scale: number): Promise<ReadonlyMap<string, Measured>> {
  const size = sizeOf(scale);
  const tell = (what: string): void => { process.stderr.write(`${saySize(size)}: ${what} …\n`); };
  const api = await startTestApi({ now: () => new Date() });
  try {
    await api.importGraph(shippedGraph(PACK));
    await importTemplate(api);
    const { world, pages } = await layPages(api);
    await fill(api, size, tell);
    tell('asking each page');
    const measured = new Map<string, Measured>();
    const headers = { teacher: world.teacher.headers, owner: world.owner.headers, student: {} };
    for (const page of pages) measured.set(page.operation, await measurePage(api, page, headers[page.by]));
    return measured;
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
  const statements: readonly pg.QueryConfig[] = await recordStatements(pool, ask);
  const taken = [];
  for (const statement of statements) taken.push({ text: statement.name ?? statement.text.slice(0, 60), ...await explain(pool, statement, TIMES) });
  const slowest = [...taken].sort((a, b) => b.milliseconds - a.milliseconds)[0]?.text ?? '';
  return { milliseconds: taken.reduce((sum, one) => sum + one.milliseconds, 0), blocks: taken.reduce((sum, one) => sum + one.blocks, 0), statements: taken.length, slowest: slowest.replaceAll(/\s+/gu, ' ') };
}

await main();
// What was written has to be out before the process ends: the server of the tests would keep it.
if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
process.exit(0);
