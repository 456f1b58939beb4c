import { formatDay } from '@footnote/knowledge';
import type { Day, GraphIndex, Hedge, Source } from '@footnote/knowledge';
import { HEDGED, hedgeAdverb } from './hedge-words.js';
import { asSentence, capitalise } from './sentence.js';
import { nameReport } from './voice.js';
import type { TrueCase } from './true-case.js';

/** A statement, and the articles that are to be asked about it. */
export interface StatementToJudge {
  readonly index: GraphIndex;
  readonly trueCase: TrueCase;
  readonly statement: string;
  readonly hedges: readonly Hedge[];
  /** The one article that is asked; null for all that had appeared. */
  readonly source: Source | null;
  readonly asOf: Day;
}

/** Stems that put a statement before the student and ask what the articles make of it. */
export function writeVerdictStems({ index, trueCase, statement, hedges, source, asOf }: StatementToJudge): readonly string[] {
  const adverb = hedgeAdverb(hedges);
  const hedged = adverb === '' || HEDGED.test(statement) ? statement : `${capitalise(adverb)}, ${trueCase.lowerFirst(statement)}`;
  const sentence = asSentence(hedged);
  const day = formatDay(asOf);
  const text = source === null ? `the articles that had appeared by ${day}` : nameReport(index, source, asOf);
  const as = text.includes(day) ? '' : `as of ${day}, `;
  return [
    `Consider this statement: ${sentence} ${capitalise(`${as}what ${source === null ? 'do' : 'does'} ${text} say about it?`)}`,
    `${capitalise(`${as}compare this with ${text}:`)} ${sentence} Is it borne out, contradicted or not mentioned there?`,
  ];
}
