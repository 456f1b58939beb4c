import type { IncomingMessage } from 'node:http';

/** How a socket is refused before it is one, in the words of HTTP. */
export interface UpgradeRefusal { readonly status: number; readonly reason: string; readonly message: string; readonly retryAfter?: number }

const PATH = '/graphql';

/** What is asked of an upgrade before anything is looked up for it; null where it may pass. */
export function checkUpgrade({ headers, method, url = '/' }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>, publicUrl: string | null): UpgradeRefusal | null {
  if (method !== 'GET' || headers.upgrade?.toLowerCase() !== 'websocket') return { status: 400, reason: 'Bad Request', message: 'The one change of protocol that is known here is to a WebSocket.' };
  if (url.split('?')[0] !== PATH) return { status: 404, reason: 'Not Found', message: `Sockets are opened at ${PATH}.` };
  return isOwnOrigin(headers, publicUrl) ? null : { status: 403, reason: 'Forbidden', message: 'This page belongs to another site. Sockets are for pages of this one, and for programs that are no browser.' };
}

/**
 * A browser sends its cookies with a socket that any site opens, and asks nobody first; but it says whose page it is. What sends no Origin
 * is no browser and holds no cookie that somebody could borrow.
 */
function isOwnOrigin({ origin, host, 'x-forwarded-host': forwarded }: IncomingMessage['headers'], publicUrl: string | null): boolean {
  if (origin === undefined) return true;
  const from = hostOf(origin);
  // A forwarded host that reaches this point was written by the web app.
  return from !== null && [host, [forwarded].flat()[0], publicUrl === null ? undefined : hostOf(publicUrl)].includes(from);
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host || null : null;
}

/** The refusal as it goes over the wire. */
export function writeRefusal({ status, reason, message, retryAfter }: UpgradeRefusal): string {
  const body = `${message}\n`;
  const lines = [
    `HTTP/1.1 ${String(status)} ${reason}`, 'Connection: close', 'Content-Type: text/plain; charset=utf-8', 'Cache-Control: no-store', `Content-Length: ${String(Buffer.byteLength(body))}`,
    ...(retryAfter === undefined ? [] : [`Retry-After: ${String(retryAfter)}`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
