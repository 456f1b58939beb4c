import { buildSchema, parse, validate } from 'graphql';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lastLines, ROOT, runCollecting } from './build.js';
import type { Outcome } from './check-schema.js';
import { MAIN, MISTAKES, TSCONFIG } from './client/stranger.js';

/*
 * The typed client as a stranger meets it: packed, installed from the tarball with no network into a project of their own, compiled
 * strictly, and run. Programs with mistakes must not compile, or the types would be worth nothing.
 */

const PACKAGE = path.join(ROOT, 'packages/schema');
const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');

class Failed extends Error {}

async function run(what: string, [program, ...args]: readonly [string, ...string[]], variables?: Readonly<Record<string, string>>): Promise<string> {
  const { status, output } = await runCollecting(program, args, variables);
  if (status !== 0) throw new Failed(`${what}:\n${lastLines(output, 40)}`);
  return output;
}

/** Packs, installs, compiles and runs; every step that fails is told with what it said. */
export async function checkClientPackage(): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-client-'));
  try {
    const project = await install(folder, await pack(folder));
    const refused = await compile(project);
    const told = await runStranger(project);
    return { passed: true, says: `packed, installed, compiled and run (${told}); ${String(refused)} mistakes did not compile` };
  } catch (error) {
    if (error instanceof Failed) return { passed: false, says: error.message };
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiled apart from `dist`, which others may be using; npm packs what the package's `files` name. */
async function pack(folder: string): Promise<string> {
  const stage = path.join(folder, 'stage');
  mkdirSync(stage);
  for (const name of ['package.json', 'schema.graphql', 'trusted-documents.json', 'README.md']) cpSync(path.join(PACKAGE, name), path.join(stage, name));
  await run('The package does not compile', [process.execPath, tsc, '-p', path.join(PACKAGE, 'tsconfig.build.json'), '--outDir', path.join(stage, 'dist')]);
  await run('npm could not pack it', ['npm', 'pack', stage, '--pack-destination', folder, '--ignore-scripts', '--offline']);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Failed('npm packed nothing');
  return path.join(folder, tarball);
}

/** What the package asks its user for comes from our own `node_modules`, copied: nothing is fetched. */
async function install(folder: string, tarball: string): Promise<string> {
  const project = path.join(folder, 'stranger');
  mkdirSync(project);
  const ours = (name: string): string => `file:${path.join(ROOT, 'node_modules', name)}`;
  const dependencies = { '@footnote/schema': `file:${tarball}`, graphql: ours('graphql'), '@graphql-typed-document-node/core': ours('@graphql-typed-document-node/core') };
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'stranger', version: '1.0.0', type: 'module', private: true, dependencies }));
  await run('It could not be installed without a network', ['npm', 'install', '--prefix', project, '--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund']);
  const heavy = ['type-graphql', 'graphql-scalars', 'react'].filter((name) => existsSync(path.join(project, 'node_modules', name)));
  if (heavy.length > 0) throw new Failed(`Installing the client brought ${heavy.join(', ')}`);
  return project;
}

/** Strictly, with the package's own declarations checked too, and no types but its own. */
async function compile(project: string): Promise<number> {
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  writeFileSync(path.join(project, 'main.ts'), MAIN);
  await run('A right program does not compile', [process.execPath, tsc, '-p', project]);
  const mistakes = Object.entries(MISTAKES).map(([what, code], at) => ({ what, code, file: `mistake-${String(at + 1)}.ts` }));
  for (const { code, file } of mistakes) writeFileSync(path.join(project, file), `${MAIN}\n${code}\n`);
  writeFileSync(path.join(project, 'tsconfig.mistakes.json'), JSON.stringify({ ...TSCONFIG, files: mistakes.map(({ file }) => file) }));
  const { output } = await runCollecting(process.execPath, [tsc, '-p', path.join(project, 'tsconfig.mistakes.json'), '--noEmit']);
  const taken = mistakes.filter(({ file }) => !new RegExp(`${file}\\(\\d+,\\d+\\): error TS`).test(output)).map(({ what }) => what);
  if (taken.length > 0) throw new Failed(`A program with a mistake compiles: ${taken.join('; ')}`);
  return mistakes.length;
}

async function runStranger(project: string): Promise<string> {
  const { server, url } = await answerAsTheApi();
  try {
    const output = await run('The compiled program failed', [process.execPath, path.join(project, 'out/main.js')], { FOOTNOTE_URL: url });
    const said = lastLines(output, 1);
    if (said !== 'The House opposes; UNAUTHENTICATED 401; away null') throw new Failed(`The program said "${said}"`);
    return said;
  } finally {
    server.close();
  }
}

/** Holds every query to the SDL that is packed; answers one, and refuses whoever comes with a key. */
async function answerAsTheApi(): Promise<{ readonly server: Server; readonly url: string }> {
  const schema = buildSchema(readFileSync(path.join(PACKAGE, 'schema.graphql'), 'utf8'));
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => { body += text; }).on('end', () => {
      const { query } = JSON.parse(body) as { readonly query: string };
      const wrong = validate(schema, parse(query)).map(({ message }) => ({ message }));
      const refused = request.headers.authorization === undefined ? wrong : [{ message: 'This key was revoked.', extensions: { code: 'UNAUTHENTICATED' } }];
      response.writeHead(refused.length > 0 ? 401 : 200, { 'content-type': 'application/graphql-response+json' });
      response.end(JSON.stringify(refused.length > 0 ? { errors: refused } : { data: { positions: { totalCount: 1, nodes: [{ actor: { name: 'The House' }, stance: 'OPPOSES' }] } } }));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { server, url: `http://127.0.0.1:${String(address.port)}/graphql` };
}
