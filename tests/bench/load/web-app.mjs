import { connect } from 'node:net';
import { register } from 'tsx/esm/api';

/* The web app as `npm start` runs it, which also tells the bench that started it where it listens. */

register();
await import('../../../apps/web/server.ts');

const port = Number(process.env['WEB_PORT']);
const isListening = () => new Promise((resolve) => {
  const socket = connect({ host: '127.0.0.1', port }, () => { socket.destroy(); resolve(true); });
  socket.once('error', () => { resolve(false); });
});
while (!await isListening()) await new Promise((resolve) => { setTimeout(resolve, 100); });
process.send?.({ kind: 'ready', address: `http://127.0.0.1:${String(port)}` });
