/** What a device keeps of one place in a class, in a cookie that no script can read. */
export interface KeptMembership {
  /** The id of the class: it stays when the code changes. */
  readonly classId: string;
  /** The code by which it was joined. */
  readonly code: string;
  readonly token: string;
}

const PREFIX = 'footnote-class-';
/** A school year and the holidays after it. */
export const MEMBERSHIP_COOKIE_SECONDS = 400 * 24 * 60 * 60;
/** As many classes as one is in. */
export const MOST_MEMBERSHIPS = 12;

/** The name of a membership's cookie; null for an id that no class of ours has. */
export function membershipCookieName(classId: string): string | null {
  return /^[\w-]{1,120}$/.test(classId) ? `${PREFIX}${classId}` : null;
}

/** The value of a membership's cookie. Codes hold letters, figures and a dash, so the dot divides. */
export function membershipCookieValue({ code, token }: Pick<KeptMembership, 'code' | 'token'>): string {
  return `${code}.${token}`;
}

interface Cookie { readonly name: string; readonly value: string }

/** The places in classes among a device's cookies; whatever does not read as one is passed over. */
export function readMembershipCookies(cookies: readonly Cookie[]): readonly KeptMembership[] {
  return cookies.flatMap(({ name, value }): KeptMembership[] => {
    const [, code, token] = /^([\w-]{1,20})\.([\w-]{22,200})$/.exec(value) ?? [];
    return name.startsWith(PREFIX) && code !== undefined && token !== undefined ? [{ classId: name.slice(PREFIX.length), code, token }] : [];
  });
}
