import { indexGraph, type GraphParts } from '@footnote/knowledge';
import type { KeyedQuestion } from '../model.js';
import { twinMarkOf } from '../proof/twins.js';
import { foldText } from '../proof/text/words.js';

/** Marks are keys in a database: words beyond this length make no further difference. */
const LONGEST_MARK = 600;

/**
 * What a question asks, in a canonical form: two questions with one mark are twins, and a suggestion whose mark was rejected is not
 * offered again. Where no claim tells what is asked, its words do.
 */
export function markQuestion(question: KeyedQuestion, graph: GraphParts): string {
  const mark = twinMarkOf(question, indexGraph(graph));
  if (mark) return `${mark.group}|${[...mark.parts].sort().join('+')}`.slice(0, LONGEST_MARK);
  const right = new Set(question.key.type === 'OPTIONS' ? question.key.optionIds : []);
  const key = question.options.filter(({ id }) => right.has(id)).map(({ text }) => foldText(text)).sort().join('+');
  return `words/${foldText(question.stem)}|${key}`.slice(0, LONGEST_MARK);
}
