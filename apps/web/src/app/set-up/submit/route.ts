import { enter, readFields } from '../../../features/account/enter';

/** Makes the first account, with the code from the terminal. */
export async function POST(request: Request): Promise<Response> {
  return enter(request, await readFields(request), { form: 'set-up', page: '/set-up', path: 'set-up', fields: ['code', 'name', 'email', 'password'], next: '/desk' });
}
