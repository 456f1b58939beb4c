import { describe, expect, it } from '@jest/globals';
import { membershipCookieName, membershipCookieValue, readMembershipCookies } from './membership-cookie';

describe('the cookie of a place in a class', () => {
  it('comes back as it was kept', () => {
    const token = 'abcdefghijklmnopqrstuvwxyz_-0123';
    const kept = { classId: 'Q2xhc3M6MQ', code: 'K7PM-2QXM', token };
    expect(readMembershipCookies([{ name: membershipCookieName(kept.classId) ?? '', value: membershipCookieValue(kept) }])).toEqual([kept]);
  });

  it('is passed over where it does not read as one', () => {
    expect(readMembershipCookies([{ name: 'footnote-class-x', value: 'nonsense' }, { name: 'footnote-class-y', value: 'A.short' }, { name: 'other', value: 'K7PM-2QXM.abcdefghijklmnopqrstuvwxyz' }])).toEqual([]);
    expect(membershipCookieName('a b')).toBeNull();
  });
});
