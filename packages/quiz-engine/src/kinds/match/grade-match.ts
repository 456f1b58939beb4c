import type { Grade, KeyedQuestion, StudentResponse } from '../../model.js';
import { refuse } from '../read-response.js';

/** Partial credit: the share of the left-hand options that are matched rightly. One target may serve several of them. */
export function gradeMatch(question: KeyedQuestion, response: StudentResponse): Grade {
  if (response.type !== 'PAIRS') return refuse('WRONG_SHAPE', 'This question is answered by matching each entry on the left with one on the right.');
  const lefts = new Set(question.options.map(({ id }) => id));
  const rights = new Set(question.targets.map(({ id }) => id));
  if (response.pairs.some(({ leftId, rightId }) => !lefts.has(leftId) || !rights.has(rightId))) {
    return refuse('UNKNOWN_OPTION', 'One of the matched entries does not belong to this question.');
  }
  const chosen = new Map(response.pairs.map(({ leftId, rightId }) => [leftId, rightId]));
  if (chosen.size < response.pairs.length) return refuse('REPEATED_OPTION', 'Each entry on the left can be matched only once.');
  if (chosen.size < lefts.size) return refuse('INCOMPLETE', `Match all ${lefts.size} entries.`);
  const pairs = question.key.type === 'PAIRS' ? question.key.pairs : [];
  const hits = pairs.filter(({ leftId, rightId }) => chosen.get(leftId) === rightId).length;
  return { ok: true, correct: hits === pairs.length, score: pairs.length === 0 ? 0 : hits / pairs.length };
}
