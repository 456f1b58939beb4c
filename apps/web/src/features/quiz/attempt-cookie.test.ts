import { attemptCookieName, attemptCookieValue, readAttemptCookies } from './attempt-cookie';

describe('the cookie of an attempt', () => {
  it('comes back as it was written', () => {
    const kept = { id: 'QXR0ZW1wdDox-_', code: 'K7P-2QXM', resumeToken: 'a.token/with=signs' };
    expect(readAttemptCookies([{ name: attemptCookieName(kept.id) ?? '', value: attemptCookieValue(kept) }])).toEqual([kept]);
  });
  it('has no name for an id that could break out of a header', () => {
    expect(attemptCookieName('x; Path=/')).toBeNull();
    expect(attemptCookieName('')).toBeNull();
  });
  it('is passed over where it is somebody else’s, or damaged', () => {
    expect(readAttemptCookies([{ name: 'other', value: 'K7P-2QXM.t' }, { name: 'footnote-attempt-a', value: 'no-dot' }, { name: 'footnote-attempt-b', value: 'K7P-2QXM.%E0%A4%A' }, { name: 'footnote-attempt-c', value: 'K7P-2QXM.' }])).toEqual([]);
  });
});
