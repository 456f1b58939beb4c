import { randomBytes } from 'node:crypto';
import { NAMES } from '../../apps/api/src/platform/database/embedded/cluster.js';
import { startEmbeddedServer, type EmbeddedServer } from '../../apps/api/src/platform/database/embedded/server.js';
import { newDataFolder } from '../testkit/start-product.js';
import { signalServer } from './database-processes.js';
import { commonVariables, connectAs, type SiteOptions } from './embedded-site.js';
import { openFaultyLink, type FaultyLink } from './faulty-link.js';
import { keepApi } from './keep-api.js';
import type { DatabaseInHand, Site } from './site.js';

/** An API, and a PostgreSQL server that is not its own, with a network between them. The server is run from the embedded one's programs. */
export async function openExternalSite(options: SiteOptions): Promise<Site> {
  const own = options.dataFolder === undefined ? await newDataFolder() : null;
  const dataFolder = options.dataFolder ?? own?.folder ?? '';
  const server = new ServerInHand(dataFolder);
  await server.start();
  const link = await openFaultyLink(server.running.port);
  server.link = link;
  const forwardingSecret = randomBytes(24).toString('hex');
  const through = (url: string): string => Object.assign(new URL(url), { port: String(link.port) }).href;
  const api = await keepApi({
    from: options.from, ...(options.preload !== undefined && { preload: options.preload }),
    environment: {
      ...commonVariables(forwardingSecret), FOOTNOTE_DATA_DIR: `${dataFolder}-of-the-api`,
      DATABASE_URL: through(server.running.applicationUrl), DATABASE_DIRECT_URL: through(server.running.ownerUrl), ...options.environment,
    },
  });
  const close = async (): Promise<void> => {
    link.mend();
    server.inHand.thaw();
    await api.close();
    await link.close();
    await server.running.close();
    await own?.remove();
  };
  try {
    await api.untilReady(240_000);
  } catch (error) {
    await close();
    throw error;
  }
  return { kind: 'external', api, link, database: server.inHand, forwardingSecret, dataFolder, close };
}

/** A server that is killed and started again, and a link that follows it to its new port. */
class ServerInHand {
  link: FaultyLink | null = null;
  private server: EmbeddedServer | null = null;
  readonly inHand: DatabaseInHand;

  constructor(private readonly dataFolder: string) {
    const urlOf = (role: 'superuser' | 'owner' | 'application', database: string = NAMES.database): string => {
      const url = new URL({ superuser: this.running.superuserUrl, owner: this.running.ownerUrl, application: this.running.applicationUrl }[role]);
      url.pathname = `/${database}`;
      return url.href;
    };
    this.inHand = {
      kill: async () => { signalServer(this.running.pid, 'SIGKILL'); },
      revive: () => this.start(),
      freeze: () => { signalServer(this.running.pid, 'SIGSTOP'); },
      thaw: () => { signalServer(this.running.pid, 'SIGCONT'); },
      connect: () => connectAs(urlOf('superuser')),
      url: urlOf,
    };
  }

  get running(): EmbeddedServer {
    if (this.server === null) throw new Error('the server was not started');
    return this.server;
  }

  async start(): Promise<void> {
    this.server = await startEmbeddedServer({ dataFolder: this.dataFolder, purpose: 'faults', mode: 'hold' });
    this.link?.leadTo(this.server.port);
  }
}
