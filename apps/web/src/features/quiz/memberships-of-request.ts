import { cookies } from 'next/headers';
import { readMembershipCookies, type KeptMembership } from './membership-cookie';

/** The places in classes that the asking device has. */
export async function membershipsOfRequest(): Promise<readonly KeptMembership[]> {
  return readMembershipCookies((await cookies()).getAll());
}
