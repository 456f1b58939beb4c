/** What stands in every answer, whatever it is: nobody guesses what it holds. */
export const GUARDED: readonly (readonly [name: string, value: string])[] = [['x-content-type-options', 'nosniff']];
/** Data is no page: the playground alone has a policy of its own. */
export const NO_PAGE = `default-src 'none'; frame-ancestors 'none'`;
/** An answer may be one student's own: it is for whoever asked, and for no cache on the way, unless it says so itself. */
export const NOT_KEPT = 'no-store';
