import { createServer, type ServerResponse } from 'node:http';

/** A claim as a model gives it. */
export interface SaidClaim { readonly kind: 'STATEMENT' | 'POSITION' | 'EVENT'; readonly quotation: string; readonly statement: string; readonly actor: string | null; readonly issue?: string; readonly stance?: string }

/** What a language model on this machine does with the next request. */
export type Answering = (response: ServerResponse) => void;

/** Answers in the shape that was asked for. */
export function says(claims: readonly SaidClaim[]): Answering {
  const content = JSON.stringify({ claims: claims.map((claim) => ({ issue: null, stance: null, clause: null, nominal: null, ...claim })) });
  return (response) => { response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }] })); };
}

/** Answers with these words, whatever they are, and anything else about the choice. */
export function saysPlainly(content: string | null, choice: object = {}): Answering {
  return (response) => { response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop', ...choice }] })); };
}

export interface ServedModel {
  /** As an operator configures it. */
  readonly url: string;
  readonly host: string;
  /** What was sent, body by body. */
  readonly sent: readonly string[];
  readonly keys: readonly (string | undefined)[];
  answer: Answering;
  readonly close: () => Promise<void>;
}

/** Serves a language model of our own on this machine, which answers as a test says. */
export async function serveModel(answer: Answering): Promise<ServedModel> {
  const [sent, keys]: [string[], (string | undefined)[]] = [[], []];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => {
      sent.push(text);
      keys.push(request.headers.authorization);
      served.answer(response);
    });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The model has no port');
  const host = `127.0.0.1:${String(address.port)}`;
  const served: ServedModel = {
    url: `http://${host}/v1`, host, sent, keys, answer,
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => { done(); }); }),
  };
  return served;
}
