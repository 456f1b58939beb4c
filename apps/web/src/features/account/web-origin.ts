import { headers } from 'next/headers';
import { publicUrl } from '../../graphql/environment';

/** What stands before a path in a link that is passed on: the address that the operator gave, or the one by which this page was opened. */
export async function webOrigin(): Promise<string> {
  const given = publicUrl();
  if (given !== undefined) return given.replace(/\/+$/, '');
  const asked = await headers();
  return `${asked.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${asked.get('host') ?? 'localhost'}`;
}
