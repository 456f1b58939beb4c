/**
 * Sends a browser to another site after it posted a form. A redirect would be stopped by our own policy, which lets no form lead
 * elsewhere; so a page of one link goes there by itself.
 */
export function leaveFor(url: string, cookies: readonly string[]): Response {
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  const address = escapeHtml(url);
  return new Response(`<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0;url=${address}"><title>To your provider | Footnote</title></head>`
    + `<body><main><h1>To your provider</h1><p><a href="${address}">Go on to ${escapeHtml(new URL(url).hostname)}</a></p></main></body></html>\n`, { headers });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
