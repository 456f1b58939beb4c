import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTrustedDocuments } from '../../apps/api/src/graphql/documents/trusted-documents.js';
import { importPack } from '../../apps/api/src/platform/database/index.js';
import { attach } from '../../apps/api/src/platform/import-shipped-packs.js';
import { repeatGraph } from '../../apps/api/src/testing/repeat-graph.js';
import { shippedGraph, startTestApi } from '../../apps/api/src/testing/start-test-api.js';
import { freePort } from '../testkit/processes.js';
import { repositoryRoot } from '../testkit/repository.js';
import { inShort, isShort, tellFigure } from './report/figures.js';
import { startContender, type Contender, type ContenderProgram } from './topic/contender.js';
import { installPeers, ownPeers } from './topic/install-peers.js';
import { measureInTurns, ratiosOf } from './topic/measure.js';
import { writeReport } from './topic/report.js';

/*
 * `npm run bench -- topic-kept`: what a public document costs that is asked for again by its hash: the API, which looks whether it still
 * holds and gives it from memory, beside bare node:http with the same bytes in memory.
 */

const PACK = 'three-topics';
const DOCUMENT = /^query TopicOrigins\b/m;
const SETTINGS = { rounds: numberFrom('BENCH_ROUNDS', inShort(7, 3)), requests: numberFrom('BENCH_REQUESTS', 300), warmUp: numberFrom('BENCH_WARM_UP', 1_000), callers: 4 };

function numberFrom(name: string, standard: number): number {
  return Number(process.env[name] ?? standard);
}

function pathOfDocument(): string {
  const [hash] = [...readTrustedDocuments()].find(([, text]) => DOCUMENT.test(text)) ?? [];
  assert(hash !== undefined, 'The document of the bench is not among the trusted ones');
  return `/graphql?${new URLSearchParams({ documentId: `sha256:${hash}`, variables: JSON.stringify({ pack: PACK }) }).toString()}`;
}

async function main(): Promise<void> {
  const { folder, node } = isShort ? ownPeers() : installPeers();
  if (process.env['BENCH_API'] === undefined) execFileSync('npx', ['turbo', 'run', 'build', '--filter=@footnote/api', '--output-logs=errors-only'], { cwd: repositoryRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  const dataFolder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const api = await startTestApi({ now: new Date() });
  const contenders: Contender[] = [];
  try {
    await importPack({ pool: api.test.database.pool, graph: repeatGraph(shippedGraph('us-icc-evidence'), { slug: PACK, times: 3 }), attach, now: new Date(), newId: randomUUID });
    const path = pathOfDocument();
    const start = async (program: Omit<ContenderProgram, 'query' | 'path'>): Promise<Contender> => {
      const contender = await startContender({ ...program, query: '', path }, { node, probe: join(folder, 'probe.mjs'), variables: {}, callers: SETTINGS.callers });
      contenders.push(contender);
      return contender;
    };
    const ours = await start({
      name: 'Footnote', databaseClient: 'Footnote', program: join(process.env['BENCH_API'] ?? join(repositoryRoot, 'apps', 'api'), 'dist', 'main.js'),
      environment: {
        DATABASE_URL: api.test.url, DATABASE_DIRECT_URL: api.test.ownerUrl, API_PORT: String(await freePort()), FOOTNOTE_DATA_DIR: dataFolder, LOG_LEVEL: 'warn',
        FOOTNOTE_ADMIN_TOKEN: 'the-administrator-of-the-bench', FOOTNOTE_FORWARDING_SECRET: 'the-web-app-of-the-bench', FOOTNOTE_AUTH_SECRET: 'what-signs-the-sessions-of-the-bench',
      },
    });
    const bytes = await ours.ask();
    const file = join(dataFolder, 'answer.json');
    writeFileSync(file, bytes);
    const bare = await start({ name: 'the same bytes over bare node:http', databaseClient: 'none', program: join(folder, 'same-bytes.mjs'), environment: { DATABASE_URL: '', POOL_SIZE: '1', BYTES: file } });
    assert.equal(await bare.ask(), bytes);
    assert.equal(await ours.ask(), bytes);
    const costs = await measureInTurns(contenders, { ...SETTINGS, databaseCpu: () => Promise.resolve(0) });
    const ratio = ratiosOf(costs.get(ours.name) ?? [], costs.get(bare.name) ?? [], ({ own }) => own);
    tellFigure({ id: 'topic-kept/cpu-over-bare', what: 'A public document asked for again by its hash, CPU over the same bytes over bare node:http', unit: '×', basis: 'CPU', target: { atMost: 1.5 }, ...ratio });
    process.stdout.write(writeReport(costs, { ...SETTINGS, what: 'A public document asked for again by its hash', bytes: Buffer.byteLength(bytes), node: execFileSync(node, ['--version']).toString().trim() }));
  } finally {
    for (const contender of contenders) await contender.stop();
    await api.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

await main();
