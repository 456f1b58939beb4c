/** What a code is made of: no letter or figure that another one looks like. */
const LENGTH = 7;
/** The code of a class has one more. */
const CLASS_LENGTH = 8;

/** Brings what was typed into the form in which codes are kept, "K7P-2QXM"; null where it cannot be a code. */
export function normaliseCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return letters.length === LENGTH ? `${letters.slice(0, 3)}-${letters.slice(3)}` : null;
}

/** The same for the code of a class, "K7PM-2QXM". */
export function normaliseClassCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return letters.length === CLASS_LENGTH ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null;
}

/** As much of what was typed as an error should repeat. */
export function repeatCode(typed: string): string {
  return normaliseCode(typed) ?? normaliseClassCode(typed) ?? typed.trim().slice(0, 24).toUpperCase();
}
