/** What a code is made of: no letter or figure that another one looks like. */
const LENGTH = 7;

/** Brings what was typed into the form in which codes are kept, "K7P-2QXM"; null where it cannot be a code. */
export function normaliseCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return letters.length === LENGTH ? `${letters.slice(0, 3)}-${letters.slice(3)}` : null;
}

/** As much of what was typed as an error should repeat. */
export function repeatCode(typed: string): string {
  return normaliseCode(typed) ?? typed.trim().slice(0, 24).toUpperCase();
}
