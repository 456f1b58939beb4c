import type { VerbGroup } from '../grammar/index.js';
import type { StanceContext } from './find-stances.js';
import { AIMING, PREPOSITION_SIGN, STANCE_VERBS, type Sign, type StanceWord } from './stance-lexicon.js';

interface Lead { readonly at: number; readonly sign: Sign | null }
/** Where what a verb is about begins, and what its preposition makes of it. */
export function leadOf({ sentence }: StanceContext, verb: VerbGroup, word: StanceWord): Lead | null {
  const { tokens } = sentence.chunks;
  let at = verb.to;
  while (tokens[at]?.pos === 'ADV' && at < verb.to + 3) at += 1;
  const next = tokens[at]?.lower ?? '';
  const bySide = PREPOSITION_SIGN.get(next);
  if (word.prepositions.length === 0) return ['for', 'against', 'with', 'from'].includes(next) ? (next === 'against' ? { at: at + 1, sign: -1 } : null) : { at, sign: word.sign };
  if (next === 'to' && AIMING.has(verb.lemma)) return { at, sign: 1 };
  if ((next === 'for' || next === 'against') && bySide !== undefined && STANCE_VERBS.get(verb.lemma)?.prepositions.some((each) => each === 'for' || each === 'against')) return { at: at + 1, sign: bySide };
  if (word.prepositions.includes(next)) return { at: at + 1, sign: word.sign };
  // "objecting the move": as people write it who have another language.
  return verb.lemma === 'object' && ['the', 'this', 'such', 'any'].includes(next) ? { at, sign: word.sign } : null;
}
