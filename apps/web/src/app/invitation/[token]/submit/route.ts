import { enter, readFields } from '../../../../features/account/enter';

interface Props { readonly params: Promise<{ readonly token: string }> }

/** Makes an account for whoever holds the invitation. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { token } = await params;
  return enter(request, await readFields(request), { form: 'invitation', page: `/invitation/${encodeURIComponent(token)}`, path: 'sign-up', fields: ['name', 'email', 'password'], extra: { invitation: token }, next: '/desk' });
}
