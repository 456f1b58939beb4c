import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { askGraph } from '../testkit/ask-graph.js';
import { findDescendants } from '../testkit/find-descendants.js';
import { endProgram, startProgram, until } from '../testkit/processes.js';
import { findStarterQuiz } from '../testkit/quiz-steps.js';
import { joinProduct } from '../testkit/share-product.js';
import { answers, newAddress, newDataFolder, startProduct, startScript, type Product, type ProductAddress } from '../testkit/start-product.js';

const lanAddress = Object.values(networkInterfaces()).flat().find((found) => found?.family === 'IPv4' && !found.internal)?.address ?? null;

/** Runs `npm start`'s script where it cannot start, and hands back how it ended. */
async function startInVain(address: ProductAddress, options: { readonly args?: readonly string[]; readonly environment?: Readonly<Record<string, string>> } = {}): Promise<{ readonly status: number | null; readonly printed: string }> {
  const program = startProgram(startScript(address, options));
  const killer = setTimeout(() => { void endProgram(program); }, 90_000);
  const status = await program.ended;
  clearTimeout(killer);
  return { status, printed: program.output().trim() };
}

/** What stands in the terminal is a sentence or two that somebody can act on, and no stack. */
function expectSentence(printed: string, about: RegExp): void {
  expect(printed).toMatch(about);
  expect(printed).not.toMatch(/\n\s+at |Error:|node:internal/);
  expect(printed.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(2);
}

describe('npm start', () => {
  let product: Product;
  let code = '';
  let remove: () => Promise<void>;

  beforeAll(async () => {
    // The run's own product has been built by then, and nothing is built twice at once.
    await joinProduct();
    const data = await newDataFolder();
    remove = data.remove;
    product = await startProduct({ dataFolder: data.folder, args: ['--lan'], environment: { HOST: '', FOOTNOTE_ADMIN_TOKEN: '' } });
    ({ code } = await findStarterQuiz(product.webUrl));
  }, 400_000);

  afterAll(async () => {
    await product.stop();
    await remove();
  }, 60_000);

  it('prints where it is, the code of a quiz, and the administrator’s token', async () => {
    const printed = await until('the welcome', () => (product.output().includes('Ctrl-C') ? product.output() : undefined));
    expect(printed).toContain(`http://127.0.0.1:${product.webPort}`);
    expect(printed).toContain(code);
    const token = /Admin token\s+(\S{20,})/.exec(printed)?.[1];
    const { questionDrafts } = await askGraph<{ questionDrafts: { totalCount: number } }>(product.webUrl, '{ questionDrafts(pack: "us-icc-evidence", asOf: "2023-03-08", first: 1) { totalCount } }', { headers: { authorization: `Bearer ${token}` } });
    expect(questionDrafts.totalCount).toBeGreaterThan(0);
  });

  (lanAddress === null ? it.skip : it)('-- --lan prints an address of the network and a QR code, and lets phones in to the web app alone', async () => {
    const printed = await until('the welcome', () => (product.output().includes('Ctrl-C') ? product.output() : undefined));
    expect(printed).toContain(`http://${lanAddress}:${product.webPort}`);
    expect((printed.match(/[█▀▄]/g) ?? []).length).toBeGreaterThan(100);
    const fromARoom = `http://${lanAddress}:${product.webPort}`;
    expect((await fetch(`${fromARoom}/q/${code}`)).status).toBe(200);
    const started = await fetch(`${fromARoom}/q/${code}/start`, { method: 'POST', redirect: 'manual', headers: { origin: fromARoom }, body: new URLSearchParams({ nickname: 'Phone in the room', attempt: crypto.randomUUID(), token: 'a-token-of-a-phone-in-the-room-1' }) });
    expect(started.status).toBe(303);
    expect(started.headers.get('location')).toMatch(new RegExp(`/q/${code}/`));
    expect(started.headers.get('location')).not.toContain('problem');
    await expect(fetch(`http://${lanAddress}:${product.apiPort}/health/live`)).rejects.toThrow();
    expect((await fetch(`http://127.0.0.1:${product.apiPort}/health/live`)).status).toBe(200);
  });

  it('starts the API again by itself when that is killed, and when its database is, with everything that was acknowledged', async () => {
    const { startAttempt } = await askGraph<{ startAttempt: { attempt: { id: string }; resumeToken: string } }>(product.webUrl, 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } resumeToken } }', { variables: { input: { code, nickname: 'Keen Otter' } } });
    const { pid } = product.program.process;
    const [api] = findDescendants(pid ?? 0, 'apps/api/dist/main.js');
    if (api === undefined) throw new Error('The API was not found among the processes of the product.');
    const postmaster = Number(readFileSync(join(product.dataFolder, 'postgres-18', 'postmaster.pid'), 'utf8').split('\n')[0]);
    for (const [times, victim] of [api, postmaster].entries()) {
      process.kill(victim, 'SIGKILL');
      await until('the API to be started again', () => (product.output().split('is started again').length - 1 > times) || undefined);
      await until('the product to answer again', async () => (await answers(product.webUrl)) || undefined);
      const { attempt } = await askGraph<{ attempt: { nickname: string } | null }>(product.webUrl, 'query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { nickname } }', { variables: { id: startAttempt.attempt.id, token: startAttempt.resumeToken } });
      expect(attempt?.nickname).toBe('Keen Otter');
    }
  });

  it('a second time on the same data folder says in a sentence that it is taken', async () => {
    const { status, printed } = await startInVain(await newAddress(product.dataFolder));
    expect(status).toBe(1);
    expectSentence(printed, new RegExp(product.dataFolder.replaceAll('/', '\\/')));
    expect((await fetch(product.webUrl)).status).toBe(200);
  });

  it.each([['WEB_PORT', 'webPort'], ['API_PORT', 'apiPort']] as const)('on a port in use says so in a sentence that names %s', async (variable, port) => {
    const { folder, remove: removeFolder } = await newDataFolder();
    const { status, printed } = await startInVain({ ...(await newAddress(folder)), [port]: product[port] });
    await removeFolder();
    expect(status).toBe(1);
    expectSentence(printed, new RegExp(`${product[port]}.*${variable}`));
  });

  it('with a setting that cannot be says which, and what is allowed', async () => {
    const { folder, remove: removeFolder } = await newDataFolder();
    const address = await newAddress(folder);
    const port = await startInVain(address, { environment: { API_PORT: 'four thousand' } });
    expect(port.status).toBe(2);
    expectSentence(port.printed, /API_PORT is "four thousand".*1 to 65535/);
    const option = await startInVain(address, { args: ['--wlan'] });
    expect(option.status).toBe(2);
    expectSentence(option.printed, /"--wlan".*--lan/);
    await removeFolder();
  });

  it('with a data folder that is a file says so in a sentence', async () => {
    const { folder, remove: removeFolder } = await newDataFolder();
    writeFileSync(folder, 'not a folder');
    const { status, printed } = await startInVain(await newAddress(folder));
    await removeFolder();
    expect(status).toBe(1);
    expectSentence(printed, new RegExp(folder.replaceAll('/', '\\/')));
  });

  it('with a damaged database says in a sentence what is damaged and what to do', async () => {
    const { folder, remove: removeFolder } = await newDataFolder();
    mkdirSync(join(folder, 'postgres-18', 'global'), { recursive: true });
    writeFileSync(join(folder, 'postgres-18', 'PG_VERSION'), '18\n');
    const { status, printed } = await startInVain(await newAddress(folder));
    await removeFolder();
    expect(status).toBe(1);
    expectSentence(printed, new RegExp(folder.replaceAll('/', '\\/')));
  });

  it('starts again on the folder of a predecessor that was killed, with everything that it had acknowledged', async () => {
    const nickname = 'Survivor of a kill';
    const { startAttempt } = await askGraph<{ startAttempt: { attempt: { id: string }; resumeToken: string } }>(product.webUrl, 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } resumeToken } }', { variables: { input: { code, nickname } } });
    const { pid } = product.program.process;
    if (pid === undefined) throw new Error('The product has no process.');
    process.kill(pid, 'SIGKILL');
    await product.program.ended;
    const again = await startProduct({ dataFolder: product.dataFolder });
    try {
      const { attempt } = await askGraph<{ attempt: { nickname: string } | null }>(again.webUrl, 'query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { nickname } }', { variables: { id: startAttempt.attempt.id, token: startAttempt.resumeToken } });
      expect(attempt?.nickname).toBe(nickname);
      expect((await findStarterQuiz(again.webUrl)).code).toBe(code);
    } finally {
      await again.stop();
    }
  });

  it('ends with everything that it started when it is asked to', async () => {
    const again = await startProduct({ dataFolder: product.dataFolder });
    const pidFile = join(product.dataFolder, 'postgres-18', 'postmaster.pid');
    const databasePort = Number(readFileSync(pidFile, 'utf8').split('\n')[3]);
    await again.stop();
    expect(again.program.process.exitCode).toBe(0);
    expect(existsSync(pidFile)).toBe(false);
    expect(databasePort).toBeGreaterThan(0);
    for (const port of [again.apiPort, again.webPort, databasePort]) await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });
});
