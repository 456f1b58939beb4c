import { expect, it } from '@jest/globals';
import fastify from 'fastify';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { refuseWhileClosing } from './refuse-while-closing.js';

it('a server that closes ends what is under way, and tells whoever asks on an open connection when to come back', async () => {
  const app = fastify({ return503OnClosing: false });
  refuseWhileClosing(app);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  let arrived = (): void => undefined;
  const isUnderWay = new Promise<void>((resolve) => { arrived = resolve; });
  app.get('/slow', async () => { arrived(); await held; return 'done'; });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect({ port: (app.server.address() as AddressInfo).port, host: '127.0.0.1' });
  let heard = '';
  socket.setEncoding('utf8').on('data', (text: string) => { heard += text; });
  socket.write('GET /slow HTTP/1.1\r\nhost: here\r\n\r\n');
  await isUnderWay;
  const closed = app.close();
  // The second request of the connection is read while the first keeps it open; the close has begun by then.
  await new Promise((resolve) => { setImmediate(resolve); });
  socket.write('GET /slow HTTP/1.1\r\nhost: here\r\n\r\n');
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  letGo();
  await Promise.all([once(socket, 'close'), closed]);
  const [first = '', second = ''] = heard.split(/(?=HTTP\/1\.1 )/);
  expect(first).toMatch(/^HTTP\/1\.1 200 .*done$/s);
  expect(second).toMatch(/^HTTP\/1\.1 503 .*retry-after: 5\r\n/s);
  expect(JSON.parse(second.slice(second.indexOf('{')))).toEqual({ errors: [{ message: 'Footnote is being stopped or started anew. Try again in 5 seconds.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
});
