import type { Stance } from '@footnote/knowledge';

/** A statement with one value in the place of another, or null where the first does not stand in it exactly once. */
export function replaceOnce(statement: string, from: string, to: string): string | null {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escape(from)}(?![\\p{L}\\p{N}])`, 'giu');
  const found = [...statement.matchAll(pattern)];
  const [only] = found;
  if (!only || found.length > 1) return null;
  const altered = statement.slice(0, only.index) + to + statement.slice(only.index + only[0].length);
  return altered === statement ? null : altered;
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

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
