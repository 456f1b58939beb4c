import type { ParsedSentence } from '../language/index.js';

const FUTURE = /\b(?:[Ww]ill|shall|won['’]t|['’]ll|(?:is|are|was|were)\s+(?:due|set|scheduled|expected|slated|about|going|planned|likely|to)\b|(?:plans?|hopes?|expects?|intends?|aims?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?)\s+(?:to|that)|upcoming|must|may|might|could|should|takes effect|comes into force|expires|begins|starts|opens|ends|closes|runs)\b/u;
const PAST_AFTER = /\b(?:said|told|wrote|announced|added|reported)\b/iu;

/**
 * Whether the words around an offset speak of what is still to come: a future in the same clause, and no past tense of its own
 * between it and the date. The default is the past: reporting tells what has happened.
 */
export function readsAsFuture({ text, tokens, start }: Pick<ParsedSentence, 'text' | 'tokens' | 'start'>, at: number): boolean {
  const clauseStart = Math.max(0, ...['; ', ': ', ' but ', ' although ', ' while ', ' whereas ', ' after ', ' because ', '” ', '" '].map((mark) => { const found = text.lastIndexOf(mark, at - 1); return found < 0 ? 0 : found + mark.length; }));
  const before = text.slice(clauseStart, at);
  const rest = text.slice(at);
  const cut = rest.search(/[;:]|,\s+(?:but|and|who|which|while)\b/u);
  const after = cut < 0 ? rest : rest.slice(0, cut);
  // "will be mended": a participle of what is to come is no past.
  const lastPast = tokens.findLast((token, index) => token.start - start < at && token.start - start >= clauseStart && isPast(token.lower, token.pos) && !/^(?:be|get|have)$/u.test(tokens[index - 1]?.lower ?? ''));
  const future = FUTURE.exec(before);
  if (future) return !lastPast || lastPast.start - start <= clauseStart + future.index || PAST_AFTER.test(lastPast.text);
  // "On 3 June the council will vote": the verb follows.
  return !lastPast && FUTURE.test(after) && !tokens.some((token) => token.start - start > at && token.start - start < at + (FUTURE.exec(after)?.index ?? 0) && isPast(token.lower, token.pos));
}

function isPast(lower: string, pos: string): boolean {
  if (/^(?:was|were|had|did)$/u.test(lower)) return true;
  return pos === 'VERB' && (/ed$/u.test(lower) || /^(?:said|told|began|gave|took|came|went|made|found|held|won|lost|left|met|saw|put|sent|wrote|led|fell|rose|hit|ran|broke|spoke|sold|bought|built|shot|struck|drew|threw|became)$/u.test(lower));
}
