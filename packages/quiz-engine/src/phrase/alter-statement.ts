import type { Stance } from '@footnote/knowledge';

/** A statement with one value in the place of another, or null where the first does not stand in it exactly once. */
export function replaceOnce(statement: string, from: string, to: string): string | null {
  const [text, wanted] = [statement.toLowerCase(), from.toLowerCase()];
  const at = text.indexOf(wanted);
  if (wanted === '' || at === -1 || text.includes(wanted, at + 1) || !isWhole(statement, at, at + from.length)) return null;
  const altered = statement.slice(0, at) + to + statement.slice(at + from.length);
  return altered === statement ? null : altered;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a stretch neither begins nor ends inside a word. */
function isWhole(text: string, start: number, end: number): boolean {
  return !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end));
}

/** A statement with another stance, in the form of verb that it has: "opposes selling" becomes "supports selling". Null where its verb is none of the plain ones. */
export function replaceStance(statement: string, from: Stance, to: Stance): string | null {
  if (from === 'UNDECIDED' || to === 'UNDECIDED') return null;
  const verb = from === 'OPPOSES' ? /\boppos(es|ed|e|ing)\b/gu : /\bsupport(s|ed|ing)?\b/gu;
  const found = [...statement.matchAll(verb)];
  const [only] = found;
  if (!only || found.length > 1) return null;
  const forms = { OPPOSES: { base: 'oppose', s: 'opposes', ed: 'opposed', ing: 'opposing' }, SUPPORTS: { base: 'support', s: 'supports', ed: 'supported', ing: 'supporting' } }[to];
  const ending = only[0].endsWith('ing') ? 'ing' : only[0].endsWith('ed') ? 'ed' : only[0].endsWith('s') ? 's' : 'base';
  return statement.slice(0, only.index) + forms[ending] + statement.slice(only.index + only[0].length);
}
