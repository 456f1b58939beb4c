import type { Check, KeyedQuestion } from '../../model.js';
import { fail, pass } from '../check.js';
import { describeAsked } from '../describe-asked.js';
import type { Inquiry } from '../inquiry.js';
import { areTwins, asksCasualties, twinMarkOf } from '../twins.js';

/** Rule 8: no other question of the set asks the same slot of the same claim, whatever its date, kind or wording, unless the key differs. */
export function checkNotATwin(inquiry: Inquiry, among: readonly KeyedQuestion[]): readonly Check[] {
  const { question, index } = inquiry;
  const mark = twinMarkOf(question, index.graph);
  if (!mark) return [fail('SLOT_UNKNOWN', 'What the question asks cannot be told from its key and the claims it rests on.')];
  if (question.asked.slot !== inquiry.slot) return [fail('SLOT_ALTERED', 'What the question is recorded to ask is not what its right answer and the claims it rests on answer.')];
  const twins = among.filter(({ id }) => id !== question.id).filter((other) => {
    const theirs = twinMarkOf(other, index.graph);
    return theirs !== null && areTwins(mark, theirs);
  });
  if (twins.length > 0) return twins.map(({ id, stem }) => fail('TWIN', `Another question of the set asks the same: “${stem}” (${id}).`));
  const besides = among.length > 0 ? ' No other question of the set asks that.' : '';
  return [pass('NOT_A_TWIN', `It asks ${describeAsked(question, index.graph) ?? 'what its right answer tells'}.${besides}${asksCasualties(question, index.graph) ? ' It asks for a number of victims, as one question of a quiz may.' : ''}`)];
}
