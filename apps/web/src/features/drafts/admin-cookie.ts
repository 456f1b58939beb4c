/** Holds FOOTNOTE_ADMIN_TOKEN on a teacher's device: no script can read it, and no other site can make the browser send it. */
export const ADMIN_COOKIE = 'footnote-admin';
export const ADMIN_COOKIE_SECONDS = 12 * 60 * 60;
