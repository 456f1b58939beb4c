import type { FastifyInstance } from 'fastify';

/** A clock that is set to when something is said to have happened. */
export interface SetClock { now: Date }

interface Reply { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly { readonly message: string }[] }
interface Payload { readonly userErrors?: readonly { readonly message: string }[] }

/** Asks the API as everybody else does, over its HTTP; what is refused ends the seeding, since nothing that it asks for should be. */
export async function askApi<Data>(app: FastifyInstance, { query, variables = {}, cookie }: { readonly query: string; readonly variables?: object; readonly cookie?: string }): Promise<Data> {
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) }, payload: JSON.stringify({ query, variables }) });
  const { data, errors = [] } = JSON.parse(reply.body) as Reply;
  const refused = [...errors, ...Object.values(data ?? {}).flatMap((payload) => (payload as Payload | null)?.userErrors ?? [])];
  if (refused.length > 0 || data === null || data === undefined) throw new Error(`The demonstration asked for what is refused: ${refused.map(({ message }) => message).join(' ')} (${query.slice(0, 120)})`);
  // The shape of the data is that of the caller's own document.
  return data as Data;
}

export interface TeacherAccount { readonly name: string; readonly email: string; readonly password: string }

/** Makes an account or signs in; the cookie of the session. */
export async function enter(app: FastifyInstance, path: 'set-up' | 'sign-in', fields: TeacherAccount & { readonly code?: string }): Promise<string> {
  const reply = await app.inject({ method: 'POST', url: `/api/auth/${path}`, headers: { 'content-type': 'application/json' }, payload: JSON.stringify(fields) });
  const cookies = [reply.headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';')[0] ?? '');
  if (reply.statusCode !== 200 || cookies.length === 0) throw new Error(`The demonstration could not ${path}: ${reply.body}`);
  return cookies.join('; ');
}
