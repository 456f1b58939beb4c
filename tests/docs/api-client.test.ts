import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { repositoryRoot } from '../testkit/repository.js';

const guide = readFileSync(join(repositoryRoot, 'docs/api.md'), 'utf8');
const [client = ''] = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

let api: TestApi;
let address: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-guide-'));
  api = await startTestApi();
  await api.importGraph(shippedGraph('us-icc-evidence'));
  address = `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.close();
});

/** Runs the client as its reader does, as a file of its own. */
async function run(...args: readonly string[]): Promise<{ readonly stdout: string; readonly failed: string | null }> {
  // A module, and stripped of its types alone: it needs nothing that is not in the file.
  const file = join(folder, 'follow.mjs');
  writeFileSync(file, ts.transpileModule(client, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { env: {} });
    return { stdout, failed: null };
  } catch (error) {
    return { stdout: '', failed: String(error) };
  }
}

describe('the client of the guide', () => {
  it('is there, whole, and compiles strictly', () => {
    expect(client).toContain('async function ask');
    const file = join(folder, 'follow.ts');
    writeFileSync(file, client);
    const program = ts.createProgram([file], {
      strict: true, noUncheckedIndexedAccess: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, moduleDetection: ts.ModuleDetectionKind.Force,
      types: ['node'], typeRoots: [join(repositoryRoot, 'node_modules/@types')], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], skipLibCheck: true,
    });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('tells who held which position, and every claim of somebody unnamed, over all pages', async () => {
    const { stdout, failed } = await run(address, 'us-icc-evidence', 'sharing-evidence', '2023-03-08');
    expect(failed).toBeNull();
    expect(stdout).toContain('On 2023-03-08:\n');
    expect(stdout).toMatch(/^- Joe Biden: undecided \(\d/m);
    expect(stdout).toMatch(/^- US military leaders: opposes \(1 origin\)$/m);
    const unnamed = stdout.slice(stdout.indexOf('On the word of somebody unnamed:')).trim().split('\n').slice(1);
    const { data } = await api.ask('{ claims(pack: "us-icc-evidence", filter: { anonymous: true }) { totalCount } }');
    expect(unnamed).toHaveLength((data as unknown as { claims: { totalCount: number } }).claims.totalCount);
    expect(unnamed.length).toBeGreaterThan(10);
    expect(new Set(unnamed).size).toBe(unnamed.length);
  });

  it('says what was wrong', async () => {
    expect((await run(address, 'us-icc-evidence', 'sharing-evidence', '2023-13-08')).failed).toContain('2023-13-08');
  });
});

describe('the guide', () => {
  it('says the limits that hold', async () => {
    const { LIMITS } = await import('../../apps/api/src/graphql/limits/limits.js');
    expect(guide).toContain(`${LIMITS.tokens.toLocaleString('en')} tokens, ${String(LIMITS.aliases)} aliases, ${String(LIMITS.depth)} levels and ${LIMITS.cost.toLocaleString('en')} things`);
  });
});
