import type { GraphIndex } from '@footnote/knowledge';
import type { Check, KeyedQuestion } from '../model.js';
import { fail, pass } from './check.js';
import { findOrderCues } from './order-cues.js';
import { findExcessCasualties, findTwins } from './twins.js';

/** What only shows in a set: twins, a second question about victims, and a pattern in where the keys stand. One check that passes where there is none. */
export function checkQuiz(questions: readonly KeyedQuestion[], index: GraphIndex): readonly Check[] {
  const stems = new Map(questions.map(({ id, stem }) => [id, stem]));
  const twins = findTwins(questions, index).map(({ first, second }) => fail('TWIN', `Two questions ask the same: “${stems.get(first) ?? ''}” (${first}) and “${stems.get(second) ?? ''}” (${second}).`));
  const victims = findExcessCasualties(questions, index).map(({ id, stem }) => fail('SECOND_CASUALTY_QUESTION', `A quiz asks for a number of victims once; this asks again: “${stem}” (${id}).`));
  const failures = [...twins, ...victims, ...findOrderCues(questions)];
  return failures.length > 0 ? failures : [pass('NOT_A_TWIN', `No two of the ${questions.length} questions ask the same, and at most one asks for a number of victims.`)];
}
