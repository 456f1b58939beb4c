import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSession } from '../../apps/api/src/modules/live/testing/live-desk.js';
import { peopleWorld, type World } from '../../apps/api/src/testing/access/world.js';
import { FORWARDING_SECRET, shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { endProgram, freePort, startProgram, type Program } from '../testkit/processes.js';
import { repositoryRoot } from '../testkit/repository.js';
import { joinProduct } from '../testkit/share-product.js';
import { TAG } from './hostile-strings.js';
import { markGraph } from './mark-graph.js';
import { sendRaw, type RawReply, type RawRequest } from './send-raw.js';

/** The built web app before an API in this process, whose database, log and clock can be looked into. */
export interface HostileGround {
  readonly api: TestApi;
  readonly webUrl: string;
  readonly webPort: number;
  /** Teachers, and how things are made in their names. */
  readonly world: World;
  /** By which a browser is signed in as the teacher. */
  readonly cookie: string;
  /** Everything that the API has logged, at the most talkative level, and that the web app has printed. */
  readonly said: () => string;
  readonly send: (request: Omit<RawRequest, 'port'>) => Promise<RawReply>;
  readonly close: () => Promise<void>;
}

/** The pack whose every word for readers ends in hostile markup. */
export const PACK = 'harbour-ferry';
export const MARKUP = `"'><${TAG} onclick=alert(1)></script><script>document.title='${TAG}'</script>`;

export async function openGround(): Promise<HostileGround> {
  // Whoever needs the build of the web app waits for whoever makes it; nothing is built twice at once.
  if (!existsSync(join(repositoryRoot, 'apps/web/.next/BUILD_ID')) || process.env['CI'] !== undefined) await joinProduct();
  const api = await startTestApi({ now: () => new Date(), logLevel: 'trace' });
  await api.importGraph(markGraph(shippedGraph(PACK), MARKUP));
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  const webPort = await freePort();
  const web = startWeb({ apiPort: (api.app.server.address() as AddressInfo).port, webPort });
  const send = (asked: Omit<RawRequest, 'port'>): Promise<RawReply> => sendRaw({ port: webPort, ...asked });
  const close = async (): Promise<void> => {
    await endProgram(web);
    await api.close();
  };
  try {
    await untilItAnswers(web, send);
    const world = await peopleWorld({ api, owner: await api.signUp({ name: 'Owner', role: 'OWNER' }), close: () => api.close() });
    const { cookie } = await openSession(api, world.teacher);
    return { api, webUrl: `http://127.0.0.1:${String(webPort)}`, webPort, world, cookie, said: () => `${api.log.join('')}\n${web.output()}`, send, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function startWeb({ apiPort, webPort }: { readonly apiPort: number; readonly webPort: number }): Program {
  return startProgram({
    args: ['--import', import.meta.resolve('tsx'), 'server.ts'], folder: join(repositoryRoot, 'apps/web'),
    environment: { API_PORT: String(apiPort), WEB_PORT: String(webPort), HOST: '127.0.0.1', PUBLIC_URL: '', FOOTNOTE_FORWARDING_SECRET: FORWARDING_SECRET, NODE_ENV: 'production' },
  });
}

async function untilItAnswers(web: Program, send: HostileGround['send']): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(100)) {
    if (web.process.exitCode !== null) break;
    const status = await send({ path: '/health/ready' }).then((reply) => reply.status, () => 0);
    if (status === 200) return;
  }
  throw new Error(`The web app does not answer:\n${web.output()}`);
}

/** A random secret that nothing else says. */
export function newSecret(prefix: string): string {
  return `${prefix}-${randomBytes(18).toString('base64url')}`;
}
