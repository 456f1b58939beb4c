import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A collector that keeps what it is sent, as its own kind do over HTTP. */
export interface Collector { readonly endpoint: string; readonly bodies: string[]; close(): Promise<void> }

/** Starts a collector of traces and metrics on a free port. */
export async function startCollector(): Promise<Collector> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => { body += text; }).on('end', () => {
      bodies.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, bodies,
    close: async () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}
