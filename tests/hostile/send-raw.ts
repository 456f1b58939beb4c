import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

export interface RawReply { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }
export interface RawRequest { readonly port: number; readonly method?: string; readonly path: string; readonly headers?: OutgoingHttpHeaders; readonly body?: string }

/** Sends a request as it is written: no header is added that a browser would add, no path is made tidy, no redirect is followed. */
export function sendRaw({ port, method = 'GET', path, headers = {}, body }: RawRequest): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) }, agent: false }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('error', reject).on('end', () => { resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: text }); });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
