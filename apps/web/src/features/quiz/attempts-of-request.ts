import { cookies } from 'next/headers';
import { readAttemptCookies, type KeptAttempt } from './attempt-cookie';

/** The attempts that the asking device can go on with. */
export async function attemptsOfRequest(): Promise<readonly KeptAttempt[]> {
  return readAttemptCookies((await cookies()).getAll());
}

/** The kept attempt with this id; null on a device that did not start it. */
export async function attemptOfRequest(id: string): Promise<KeptAttempt | null> {
  return (await attemptsOfRequest()).find((attempt) => attempt.id === id) ?? null;
}
