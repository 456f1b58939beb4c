import inject from 'light-my-request';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** How the framework answers a request. */
export type Render = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/** A page as it was rendered for nobody in particular. */
export interface Rendered {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly page: string;
  /** Whether all that it asked for was answered, so that it may be given to others. */
  readonly isSound: boolean;
}

/** By this header a page knows that it is rendered to be kept. */
export const RENDERING_HEADER = 'x-footnote-rendering';

/** Renderings that asked for something in vain. The pages are built apart from this server, and share nothing with it but the process: see `note-failed-rendering`. */
const failed = new Set<string>();
Object.assign(globalThis, { [Symbol.for('footnote.failed-renderings')]: failed });

let count = 0;

/** Renders a page as somebody would get it who sends these headers and nothing else. */
export async function renderAside(render: Render, { url, headers }: { readonly url: string; readonly headers: Readonly<Record<string, string>> }): Promise<Rendered> {
  count += 1;
  const id = String(count);
  try {
    const answer = await inject((incoming, outgoing) => {
      // What stands in for a connection here is a request and an answer of node:http in all that the framework uses of them.
      render(incoming as unknown as IncomingMessage, outgoing as unknown as ServerResponse).catch((problem: unknown) => { outgoing.destroy(problem instanceof Error ? problem : new Error(String(problem))); });
    }, { method: 'GET', url, headers: { ...headers, [RENDERING_HEADER]: id } });
    const page = answer.payload;
    return { status: answer.statusCode, headers: answer.headers, page, isSound: !failed.has(id) && isWhole(page) };
  } finally {
    failed.delete(id);
  }
}

/** A part that broke while the rest was sent is marked for the browser to try again; a text that says the same is only rendered each time. */
function isWhole(page: string): boolean {
  return page.endsWith('</html>') && !/data-dgst=|\$RX\(/.test(page);
}
