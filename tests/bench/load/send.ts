import { Agent, request } from 'node:http';

/** What is sent once. */
export interface Shot { readonly body: string; readonly headers?: Readonly<Record<string, string>> }

/** What came back. */
export interface Reply { readonly status: number; readonly text: string }

/** Sends over connections that stay open, to one server. */
export interface Sender { readonly send: (shot: Shot) => Promise<Reply>; readonly close: () => void }

/** Opens a sender with at most so many connections; what finds none free waits, and that wait is part of its time. */
export function openSender(address: string, connections: number): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'lifo' });
  const url = new URL('/graphql', address);
  return {
    send: ({ body, headers = {} }) => new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', accept: 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => { parts.push(part); });
        reply.on('end', () => { resolve({ status: reply.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }); });
        reply.once('error', reject);
      });
      sent.once('error', reject);
      sent.end(body);
    }),
    close: () => { agent.destroy(); },
  };
}

/** Throws unless a reply is a whole answer: of what is refused or fails, nothing is to be measured. */
export function requireWhole({ status, text }: Reply): void {
  if (status === 200 && !text.startsWith('{"errors"') && !text.includes('"userErrors":[{')) return;
  throw new Error(`Answered ${String(status)}: ${text.slice(0, 1_000)}`);
}
