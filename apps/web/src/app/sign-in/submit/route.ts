import { enter, readFields } from '../../../features/account/enter';
import { pathWithin, signInPath } from '../../../features/account/path-within';

/** Signs somebody in, and goes on to where they were. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readFields(request);
  const next = pathWithin(fields.get('next'), '/desk');
  return enter(request, fields, { form: 'sign-in', page: signInPath(next), path: 'sign-in', fields: ['email', 'password'], next });
}
