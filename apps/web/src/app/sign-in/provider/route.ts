import { enter, readFields } from '../../../features/account/enter';
import { pathWithin, signInPath } from '../../../features/account/path-within';

/** Sends somebody to the provider of identities; it sends them back to the API, which sends them on. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readFields(request);
  const next = pathWithin(fields.get('next'), '/desk');
  const invitation = fields.get('invitation');
  return enter(request, fields, { form: 'sign-in', page: signInPath(next), path: 'provider', fields: [], extra: { next, ...(invitation === null ? {} : { invitation }), ...(fields.get('link') === '1' ? { link: '1' } : {}) }, next });
}
