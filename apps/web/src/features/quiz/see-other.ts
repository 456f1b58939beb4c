/**
 * The answer of every route that takes a form: 303 to a page, so that a reload never sends the form again. A script that
 * sent it asks for JSON and goes there by itself. The address is relative: whatever proxy stands in front keeps its name.
 */
export function seeOther(request: Request, location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  if (request.headers.get('accept')?.includes('application/json') === true) {
    headers.set('Content-Type', 'application/json; charset=utf-8');
    return new Response(JSON.stringify({ location }), { headers });
  }
  headers.set('Location', location);
  return new Response(null, { status: 303, headers });
}

/** To a script: keep what you hold, and send it again later. A page without a script goes to `location`, which says so. */
export function comeBackLater(request: Request, location: string): Response {
  if (request.headers.get('accept')?.includes('application/json') === true) {
    return new Response(JSON.stringify({ retry: true }), { status: 503, headers: { 'Content-Type': 'application/json; charset=utf-8', 'Retry-After': '5', 'Cache-Control': 'no-store' } });
  }
  return seeOther(request, location);
}

/** A posted form, with its files; without any field where it cannot be read as one: whoever takes it says then what is missing. */
export async function readPosted(request: Request): Promise<FormData> {
  return request.formData().catch(() => new FormData());
}

/** The fields of a posted form; files have no place in any of ours. */
export async function readFields(request: Request): Promise<URLSearchParams> {
  const form = await readPosted(request);
  return new URLSearchParams([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
