import { startEmbeddedServer } from '../embedded/server.js';

/* Run as a process of its own by the tests of the embedded server: holds a data folder until it is killed. */

const folder = process.argv[2];
if (folder === undefined) throw new Error('name a data folder');
try {
  const server = await startEmbeddedServer({ dataFolder: folder, purpose: 'Footnote', mode: 'hold' });
  process.stdout.write(`${JSON.stringify({ pid: server.pid, port: server.port, adopted: server.adopted })}\n`);
  setInterval(() => undefined, 1_000);
  process.once('SIGTERM', () => { void server.close().then(() => process.exit(0)); });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
