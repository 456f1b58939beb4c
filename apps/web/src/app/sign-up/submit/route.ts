import { enter, readFields } from '../../../features/account/enter';

/** Makes an account where anybody may have one. */
export async function POST(request: Request): Promise<Response> {
  return enter(request, await readFields(request), { form: 'sign-up', page: '/sign-up', path: 'sign-up', fields: ['name', 'email', 'password'], next: '/desk' });
}
