import path from 'node:path';
import { buildPlayground } from '../apps/api/playground/build-playground.js';
import { readEnvironment } from '../apps/api/src/environment.js';
import { openDataFolder } from '../apps/api/src/platform/data-folder.js';
import { OperationalError } from '../apps/api/src/platform/operational-error.js';
import { keepAdminToken, keepForwardingSecret } from '../apps/api/src/platform/secrets.js';
import { ROOT } from './build.js';
import { onWishToEnd, startChild, stopChildren, type Child } from './children.js';

/* `npm run dev`: API and web app from source; the API starts anew and the page reloads when a file changes. Nothing is built but the playground, where it changed. */

async function main(): Promise<number> {
  const read = readEnvironment();
  if (!read.ok) throw new OperationalError('ENVIRONMENT', read.problems.join('\n'));
  const { environment } = read;
  const folder = openDataFolder(environment.dataFolder);
  const adminToken = environment.adminToken ?? keepAdminToken(folder).value;
  const variables = {
    API_PORT: String(environment.apiPort), WEB_PORT: String(environment.webPort), FOOTNOTE_DATA_DIR: environment.dataFolder, FOOTNOTE_ADMIN_TOKEN: adminToken,
    FOOTNOTE_FORWARDING_SECRET: environment.forwardingSecret ?? keepForwardingSecret(folder).value, NEXT_TELEMETRY_DISABLED: '1',
  };
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  await buildPlayground();
  const children: readonly Child[] = [
    startChild({ name: 'The API', args: [tsx, 'watch', '--clear-screen=false', '--tsconfig', 'scripts/tsconfig.run.json', '--conditions=footnote-source', 'apps/api/src/main.ts'], variables: { ...variables, HOST: '127.0.0.1', FOOTNOTE_ANNOUNCES: '1' } }),
    startChild({ name: 'The web app', args: ['--import', import.meta.resolve('tsx'), 'server.ts', '--dev'], folder: path.join(ROOT, 'apps/web'), variables: { ...variables, HOST: environment.host } }),
  ];
  process.stdout.write(`Web app http://${environment.host}:${environment.webPort}, API http://127.0.0.1:${environment.apiPort}/graphql, admin token ${adminToken}\n`);
  const wish = new Promise<null>((resolve) => { onWishToEnd(() => { resolve(null); }); });
  const end = await Promise.race([wish, ...children.map((child) => child.ended)]);
  await stopChildren(children);
  if (end === null) return 0;
  process.stderr.write(`${end.sentence}, so everything stops.\n`);
  return 1;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof OperationalError ? error.message : String(error)}\n`);
  process.exit(1);
});
