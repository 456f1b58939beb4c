import { listenForSockets, openSocket } from '../open-socket.js';
import type { Answer, AskOptions, TestApi } from '../start-test-api.js';

/** Asks as a page does: a query or a mutation in a request; a subscription over a socket, of which the first thing told is the answer. */
export async function askOrHear(api: TestApi, query: string, { variables = {}, headers = {} }: AskOptions): Promise<Answer> {
  if (!query.startsWith('subscription')) return api.ask(query, { variables, headers });
  const socket = await openSocket(await listenForSockets(api.app), { headers });
  const heard = await socket.subscribe(query, variables).next();
  await socket.close();
  const errors = heard.is === 'COMPLETE' ? [] : heard.errors.map((error) => ({ extensions: {}, ...error }));
  // The shape of the data is that of the caller's own document.
  const data = heard.is === 'NEXT' ? (heard.data as Answer['data']) : null;
  return { status: 200, headers: {}, body: JSON.stringify(heard), data, errors };
}
